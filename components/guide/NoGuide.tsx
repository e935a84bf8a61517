import { READER } from '../kit/links.ts';

/** What's shown for an id that the browser doesn't know. */
export const NoGuide = () => (
  <main class="mx-auto max-w-160 px-5 pt-10 pb-20">
    <h1 class="page-title">This guide isn’t here any more</h1>
    <p class="pt-3 text-read">
      The browser keeps your latest 20 guides until you close it, and nothing is stored anywhere
      else. Open the job posting again, press “More” in the popup or the panel, and choose
      “Interview guide”.
    </p>
    <p class="pt-4">
      <a class="text-link" href={READER}>
        Go to the card
      </a>
    </p>
  </main>
);
