import {
  createProjectsClient,
  type Project,
  type ProjectCreateOrUpdate,
} from '@acme/xero-projects';
import { createRawClient } from '@acme/xero-projects/raw';
import { scopes } from '@acme/xero-projects/scopes';

const session = { accessToken: async () => 'token', tenantId: 'tenant' };
const projects = createProjectsClient(session);
const extension: ProjectCreateOrUpdate = { contactId: 'id', name: 'Extension' };

export async function use(): Promise<Project> {
  const { items } = await projects.projects.list({ states: 'INPROGRESS' });
  await projects.projects.get(items[0]?.projectId ?? '');
  return await projects.projects.create(extension);
}

export const raw = createRawClient(session);
export const needed: readonly string[] = scopes['projects.list'];
