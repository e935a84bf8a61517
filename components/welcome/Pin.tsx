import { TILE } from '../../content/monogram.ts';

/** The browsers that keep a new icon in different places. */
export type Toolbar = 'chromium' | 'firefox';

const PUZZLE = 'M3.25 5.25h2.5a1.6 1.6 0 1 1 3 0h2.5v2.5a1.6 1.6 0 1 1 0 3v2.5h-8z';
const PIN = 'M6 2.75h4M6.75 2.75v4L4.75 9v1h6.5V9l-2-2.25v-4M8 10v3.5';

type Props = {
  toolbar: Toolbar;
  /** The extension, as the browser lists it. */
  name: string;
  /** The candidate's name, where there's no room for more. */
  candidate: string;
};

/** How to keep the icon in the toolbar. */
export const Pin = ({ toolbar, name, candidate }: Props) => (
  <section
    class="mt-7 grid items-center gap-x-8 gap-y-4 rounded-panel border border-transparent bg-sunken px-4 py-5 min-[44rem]:grid-cols-[1fr_372px] min-[44rem]:px-6"
    aria-labelledby="pin"
  >
    <div>
      <h2 id="pin" class="pb-1 heading">
        Keep it within reach
      </h2>
      {toolbar === 'chromium' ? (
        <ol class="steps">
          <li>Click the puzzle piece in the toolbar.</li>
          <li>Click the pin next to “{name}”. In Edge, it’s an eye.</li>
          <li>Now the icon stays in the toolbar.</li>
        </ol>
      ) : (
        <>
          <p>The icon is already in the toolbar.</p>
          <p class="pt-1">
            If you don’t see it, click the puzzle piece, then the gear next to “{name}”, and choose
            “Pin to Toolbar”.
          </p>
        </>
      )}
    </div>
    {toolbar === 'chromium' ? <ChromiumToolbar name={candidate} /> : <FirefoxToolbar />}
  </section>
);

const Icon = ({ d, at, scale = 1 }: { d: string; at: string; scale?: number }) => (
  <path class="icon" d={d} transform={`translate(${at}) scale(${scale})`} />
);

const Tile = ({ at, scale }: { at: string; scale: number }) => (
  <g transform={`translate(${at}) scale(${scale})`}>
    <path class="tile" d={TILE.body} />
    <path class="fold" d={TILE.fold} />
  </g>
);

const Number = ({ n, x, y }: { n: number; x: number; y: number }) => (
  <g class="number">
    <circle cx={x} cy={y} r="9" />
    <text x={x} y={y + 4}>
      {n}
    </text>
  </g>
);

const Dots = () => [14, 20, 26].map((y) => <circle key={y} class="dot" cx="348" cy={y} r="1.5" />);

const ChromiumToolbar = ({ name }: { name: string }) => (
  <svg
    class="toolbar-figure h-auto w-full max-w-93 overflow-visible"
    viewBox="0 0 372 164"
    role="img"
    aria-label={`The toolbar: click the puzzle piece, then the pin next to ${name}. The icon stays in the toolbar.`}
  >
    <rect class="window" x=".5" y=".5" width="371" height="163" rx="10" />
    <path class="line" d="M.5 40.5H371.5" />
    <rect class="field" x="14" y="10" width="196" height="20" rx="10" />
    <rect class="window" x="228.5" y="6.5" width="27" height="27" rx="6" />
    <Tile at="233 11" scale={0.28} />
    <rect class="pressed" x="268.75" y="6.75" width="26.5" height="26.5" rx="6" />
    <Icon d={PUZZLE} at="274 12" />
    <circle class="dot" cx="322" cy="20" r="7" />
    <Dots />
    <rect class="window" x="148.5" y="52.5" width="209" height="100" rx="8" />
    <path class="text" d="M162 72h88" />
    <Tile at="162 90" scale={0.34} />
    <svg x="192" y="88" width="122" height="26">
      <text class="name" x="2" y="17">
        {name}
      </text>
    </svg>
    <rect class="pressed" x="318.75" y="87.75" width="26.5" height="26.5" rx="6" />
    <Icon d={PIN} at="324 93" />
    <path class="text" d="M194 132h74M162 132h16" />
    <Number n={1} x={296} y={8} />
    <Number n={2} x={346} y={86} />
    <Number n={3} x={242} y={46} />
  </svg>
);

const FirefoxToolbar = () => (
  <svg
    class="toolbar-figure h-auto w-full max-w-93"
    viewBox="0 0 372 72"
    role="img"
    aria-label="The toolbar: the icon is next to the puzzle piece, at the right end."
  >
    <rect class="window" x=".5" y=".5" width="371" height="71" rx="10" />
    <path class="line" d="M.5 40.5H371.5" />
    <rect class="field" x="14" y="10" width="232" height="20" rx="6" />
    <rect class="pressed" x="260.75" y="6.75" width="26.5" height="26.5" rx="6" />
    <Tile at="265 11" scale={0.28} />
    <Icon d={PUZZLE} at="306 12" />
    <Dots />
    <path class="text" d="M20 56h88" />
  </svg>
);
