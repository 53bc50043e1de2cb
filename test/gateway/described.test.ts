import {
  buildSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isSpecifiedScalarType,
} from 'graphql';
import { readComposed } from '../../gateway/composed';

const sentence = /[A-Za-z].*\([^()]*\p{Script=Han}[^()]*\)\.$/su;

/** Everything in the public schema that a client reads a description of, by its name in the schema. */
function described(): [string, string | null | undefined][] {
  const types = Object.values(buildSchema(readComposed().schema).getTypeMap());
  return types
    .filter(type => !isIntrospectionType(type) && !isSpecifiedScalarType(type))
    .flatMap(type => {
      const inner: [string, string | null | undefined][] = [[type.name, type.description]];
      if (isEnumType(type)) {
        for (const { name, description } of type.getValues()) inner.push([`${type.name}.${name}`, description]);
      } else if (isInputObjectType(type)) {
        for (const { name, description } of Object.values(type.getFields())) inner.push([`${type.name}.${name}`, description]);
      } else if (isObjectType(type) || isInterfaceType(type)) {
        for (const { name, description, args } of Object.values(type.getFields())) {
          inner.push([`${type.name}.${name}`, description]);
          for (const arg of args) inner.push([`${type.name}.${name}(${arg.name}:)`, arg.description]);
        }
      }
      return inner;
    });
}

test('everything in the public schema is described in English, with the Chinese term after it', () => {
  const all = described();
  expect(all.length).toBeGreaterThan(500);
  expect(all.filter(([, description]) => !sentence.test(description ?? ''))).toEqual([]);
});
