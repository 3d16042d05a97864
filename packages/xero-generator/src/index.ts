export type { ExampleCount, FamilyCheck } from './check/check-family.ts';
export { type CheckOptions, checkSpecs, type SpecsCheck } from './check/check-specs.ts';
export { GeneratorError, type GeneratorErrorDetails, type GeneratorStage } from './errors.ts';
export { type FamilyConfig, readFamilies } from './families.ts';
export { type GenerateOptions, type GenerateResult, generate } from './generate.ts';
