import { extensionApi } from './extension-api.ts';

/** What the browser lets the extension do, and where. */
export type Granted = { permissions: string[]; origins: string[] };

type PermissionsApi = {
  permissions: {
    getAll: () => Promise<Partial<Granted>>;
  };
};

/** What the browser itself says is granted at this moment; undefined where it does not say. */
export async function loadGranted(): Promise<Granted | undefined> {
  try {
    const all = await (extensionApi() as PermissionsApi | undefined)?.permissions.getAll();
    return all && { permissions: all.permissions ?? [], origins: all.origins ?? [] };
  } catch {
    return undefined;
  }
}
