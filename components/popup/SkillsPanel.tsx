import type { Proof } from '../../content/evidence.ts';
import type { Content, Skill } from '../../content/schema.ts';
import { useCopy } from '../kit/copying.tsx';
import { CopyStatusIcon } from '../kit/CopyStatusIcon.tsx';
import { Legend } from '../kit/Legend.tsx';
import { PointList } from '../kit/PointList.tsx';
import { SkillList } from '../kit/SkillList.tsx';
import { About } from './About.tsx';

type Props = {
  content: Content;
  /** The proofs of every skill, by its id. */
  evidence: Map<string, Proof[]>;
  /** Whether to show everything, or only what fits in the popup. */
  whole: boolean;
  /** Id of the skill whose proof is shown. */
  open: string | null;
  onOpen: (skill: string | null) => void;
  /** Goes to a proof. */
  onEvidence: (proof: Proof) => void;
};

/**
 * What the candidate can do: the skills with marks for their proof, then capabilities and the About section.
 */
export function SkillsPanel({ content, evidence, whole, open, onOpen, onEvidence }: Props) {
  const { skills } = content;
  const all = skills.groups.flatMap((group) => group.skills);
  return (
    <>
      <h2 class="said-only">
        {skills.overline}: {skills.title}
      </h2>
      <div class="flex min-h-8 items-center justify-between gap-x-2 text-meta">
        <p class="flex flex-wrap gap-x-1.5 py-1 narrow:gap-x-2.5 narrow:py-0">
          <span>
            <b class="even-digits">{all.length}</b> skills
          </span>
          <Legend />
        </p>
        <CopyList skills={all} />
      </div>
      {skills.groups.map((group) => (
        <section key={group.id} aria-labelledby={`group-${group.id}`}>
          <h3 class="group-title" id={`group-${group.id}`}>
            {group.name}
            <span class="text-count font-normal even-digits">{group.skills.length}</span>
          </h3>
          <SkillList
            skills={group.skills}
            evidence={evidence}
            open={open}
            onOpen={onOpen}
            onEvidence={onEvidence}
          />
        </section>
      ))}
      {whole && (
        <>
          <Capabilities skills={skills} />
          <About {...content} />
        </>
      )}
    </>
  );
}

function Capabilities({ skills }: Pick<Content, 'skills'>) {
  const { capabilities, lead } = skills;
  return (
    <section class="mt-6 border-t border-line pt-4">
      <h2 class="pb-1 heading">{capabilities.title}</h2>
      <p>{lead}</p>
      {capabilities.groups.map(({ id, name, highlights }) => (
        <section key={id} id={`capability-${id}`}>
          <h3 class="pt-3 pb-0.5 text-meta font-semibold text-ink-3">{name}</h3>
          <PointList items={highlights} />
        </section>
      ))}
    </section>
  );
}

function CopyList({ skills }: { skills: Skill[] }) {
  const [status, copy] = useCopy('skills');
  return (
    <button
      type="button"
      class="quiet-button -mx-2 flex-none"
      aria-label="Copy list of skills"
      onClick={() => {
        copy({ text: skills.map(({ name }) => name).join(', ') });
      }}
    >
      <span class="hidden narrow:block">
        <CopyStatusIcon status={status} />
      </span>
      <span class="keep-room" data-room={status === 'refused' ? 'Not copied' : 'Copy list'}>
        {{ idle: 'Copy list', copied: 'Copied', refused: 'Not copied' }[status]}
      </span>
    </button>
  );
}
