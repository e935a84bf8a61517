import type { Evidence } from '../../content/evidence.ts';
import type { Content, Skill } from '../../content/schema.ts';
import { useCopy } from '../kit/copying.tsx';
import { CopyStatusIcon } from '../kit/CopyStatusIcon.tsx';
import { Mark } from '../kit/icons.tsx';
import { Overline } from '../kit/Overline.tsx';
import { PointList } from '../kit/PointList.tsx';
import { SkillList } from '../kit/SkillList.tsx';

type Props = {
  content: Content;
  /** The proofs of every skill, by its id. */
  evidence: Map<string, Evidence[]>;
  /** Whether to show everything, or only what fits in the popup. */
  whole: boolean;
  /** Id of the skill whose proof is shown. */
  open: string | null;
  onOpen: (skill: string | null) => void;
  /** Shows the project or decision that is a proof. */
  onEvidence: (kind: 'project' | 'decision', id: string) => void;
};

/** What the candidate can do: the summary, the skills with the marks of their proof, capabilities. */
export function SkillsPanel({ content, evidence, whole, open, onOpen, onEvidence }: Props) {
  const { profile, skills } = content;
  const all = skills.groups.flatMap((group) => group.skills);
  const keywords = profile.keywords
    .map((id) => all.find((skill) => skill.id === id)?.name)
    .filter(Boolean);
  // First who this is, then the skills; how they work comes before what they handle.
  const [first, ...more] = profile.summary;
  return (
    <>
      <section id="capability-summary" class="scroll-mt-24 pt-3">
        <p class="font-semibold text-ink">{profile.tagline}</p>
        <p>{first}</p>
        <p class="pt-1 caption">{keywords.join(' · ')}</p>
      </section>
      <div class="flex items-end justify-between gap-2">
        <Overline text={skills.overline} title={skills.title} />
        <CopyList skills={all} />
      </div>
      <p class="flex flex-wrap gap-x-3">
        <span>
          <b class="tabular-nums">{all.length}</b> skills
        </span>
        <span class="inline-flex items-center gap-1 whitespace-nowrap">
          <Mark kind="project" /> in a project
        </span>
        <span class="inline-flex items-center gap-1 whitespace-nowrap">
          <Mark kind="decision" /> in a decision
        </span>
      </p>
      {skills.groups.slice(0, whole ? undefined : 2).map((group) => (
        <section key={group.id} aria-labelledby={`group-${group.id}`}>
          <h3 class="section-title" id={`group-${group.id}`}>
            {group.name}
            <span class="text-count font-normal tabular-nums">{group.skills.length}</span>
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
      {whole && <Capabilities skills={skills} more={more} />}
    </>
  );
}

type CapabilitiesProps = Pick<Content, 'skills'> & {
  /** The rest of the summary. */
  more: string[];
};

function Capabilities({ skills, more }: CapabilitiesProps) {
  return (
    <>
      <h2 class="pt-6 pb-1 heading">{skills.capabilities.title}</h2>
      <p>{skills.lead}</p>
      <p class="pt-1">{more.join(' ')}</p>
      {skills.capabilities.groups.map(({ id, name, highlights }) => (
        <section key={id} id={`capability-${id}`} class="scroll-mt-24">
          <h3 class="pt-2 pb-0.5 font-semibold text-ink">{name}</h3>
          <PointList items={highlights} />
        </section>
      ))}
    </>
  );
}

function CopyList({ skills }: { skills: Skill[] }) {
  const [status, copy] = useCopy('skills');
  return (
    <button
      type="button"
      class="quiet-button -mr-2"
      aria-label="Copy list of skills"
      onClick={() => {
        copy({ text: skills.map(({ name }) => name).join(', ') });
      }}
    >
      <CopyStatusIcon status={status} />
      <span class="keep-room" data-room="Not copied">
        {{ idle: 'Copy list', copied: 'Copied', refused: 'Not copied' }[status]}
      </span>
    </button>
  );
}
