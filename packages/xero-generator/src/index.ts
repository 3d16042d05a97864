export { GeneratorError, type GeneratorErrorDetails, type GeneratorStage } from './errors.ts';
export { type FamilyConfig, readFamilies } from './families.ts';
export { type GenerateOptions, type GenerateResult, generate } from './generate.ts';
