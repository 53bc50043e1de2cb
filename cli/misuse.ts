/** What whoever gave the command can put right: told in one line, without a stack. Never repeats a value. */
export class Misuse extends Error {
  constructor(messageZh: string, messageEn: string) {
    super(`${messageZh} ${messageEn}`);
    this.name = 'Misuse';
  }
}
