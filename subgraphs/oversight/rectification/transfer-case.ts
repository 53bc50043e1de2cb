import { demandKey } from '../../../kernel/global-id';
import type { Refused } from '../../../kernel/refused';
import type { OversightContext } from '../context';
import { isAgainstAuthority } from './ground-of';
import type { TransferCaseInput } from './inputs';
import { moveOrder } from './move-order';
import type { RectificationOrder } from './types';

/** A serious case goes to the body that deals with those responsible. */
export const transferCase = (context: OversightContext, input: TransferCaseInput): Promise<RectificationOrder | Refused> =>
  moveOrder(context, 'transferCase', input, (_law, ground) => {
    const { comment, receivingBody, persons } = input;
    const marked = input.serious ? { serious: true } : {};
    return {
      comment,
      facts: { receivingBody, persons, addresseeIsAuthority: isAgainstAuthority(ground), ...marked },
      changes: { receivingBody, persons: persons.map(id => demandKey('person', id, 'persons')), ...marked },
    };
  });
