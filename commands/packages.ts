import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** What decides how something is installed. */
export type System = {
  platform: NodeJS.Platform;
  /** Whether this is the root user. */
  root: boolean;
  /** Whether there's apt-get. */
  apt: boolean;
  /** Ubuntu's browser packages only install a snap, which can't load an unpacked extension. */
  ubuntu: boolean;
};

/** Every place on the PATH where one of `names` could be. */
export const onPath = (...names: string[]) =>
  (process.env['PATH'] ?? '')
    .split(delimiter)
    .flatMap((folder) => names.map((name) => join(folder, name)));

function osRelease(): string {
  try {
    return readFileSync('/etc/os-release', 'utf8');
  } catch {
    return '';
  }
}

export const THIS_SYSTEM: System = {
  platform: process.platform,
  root: process.getuid?.() === 0,
  apt: process.platform === 'linux' && onPath('apt-get').some((path) => existsSync(path)),
  ubuntu: /^ID(_LIKE)?=.*ubuntu/m.test(osRelease()),
};

/** Packages are only installed for root: nothing here calls sudo. */
export const mayInstall = ({ root, apt }: System = THIS_SYSTEM) => root && apt;

/** The line for the user to run to install packages. */
export const aptLine = (packages: readonly string[], { root }: System = THIS_SYSTEM) => {
  const apt = root ? 'apt-get' : 'sudo apt-get';
  return `${apt} update && ${apt} install -y ${packages.join(' ')}`;
};

/** Runs a command, showing it and its output. @returns whether it succeeded */
export function run(command: string, ...args: string[]): boolean {
  console.log(`> ${[command, ...args].join(' ')}`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync(command, args, { stdio: ['ignore', 'inherit', 'inherit'], env }).status === 0;
}

/** Installs system packages, if this user may. @returns whether it did */
export function installPackages(...packages: string[]): boolean {
  if (!mayInstall()) return false;
  // Waits if another installation is running.
  const apt = (...words: string[]) => run('apt-get', '-o', 'DPkg::Lock::Timeout=600', ...words);
  return apt('update') && apt('install', '-y', '--no-install-recommends', ...packages);
}
