export { startDemoServer } from './server/start.ts';
export { DemoError, tellStory } from './story.ts';
