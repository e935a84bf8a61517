/** What the browser currently lets the extension do, and where. */
export type Access = {
  /** Names of permissions, as in the manifest. */
  permissions: string[];
  /** Match patterns of the boards, or of whatever else the browser has granted. */
  origins: string[];
  /** Hosts that you added. */
  sites: string[];
};

/** A key that does something in this extension. */
export type Shortcut = {
  /** What it does. */
  does: string;
  /** As the browser writes it; empty when none is set. */
  keys: string;
};
