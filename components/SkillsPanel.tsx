import { Fragment } from 'preact';
import type { Evidence } from '../content/evidence.ts';
import type { Content, Skill } from '../content/schema.ts';
import { useCopy } from './copying.tsx';
import { CheckIcon, CopyIcon, Mark, WarnIcon } from './icons.tsx';
import { PointList } from './PointList.tsx';
import { Overline } from './Overline.tsx';

type Props = {
  content: Content;
  /** The proofs of every skill, by its id. */
  evidence: Map<string, Evidence[]>;
  /** Id of the skill whose proof is shown. */
  open: string | null;
  onOpen: (skill: string | null) => void;
  /** Shows the project or decision that is a proof. */
  onEvidence: (kind: 'project' | 'decision', id: string) => void;
};

/** What he can do: the summary, a ledger of skills with the marks of their proof, capabilities. */
export function SkillsPanel({ content, evidence, open, onOpen, onEvidence }: Props) {
  const { profile, skills } = content;
  const all = skills.groups.flatMap((group) => group.skills);
  const keywords = profile.keywords
    .map((id) => all.find((skill) => skill.id === id)?.name)
    .filter(Boolean);
  // What he is comes before the skills, how he works before what he handles.
  const [first, ...more] = profile.summary;
  return (
    <>
      <section id="capability-summary" class="scroll-mt-24 pt-3">
        <p class="font-semibold text-ink">{profile.tagline}</p>
        <p>{first}</p>
        <p class="pt-1 text-meta text-ink-3">{keywords.join(' · ')}</p>
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
      {skills.groups.map((group) => (
        <section key={group.id} aria-labelledby={`group-${group.id}`}>
          <h3 class="section-title" id={`group-${group.id}`}>
            {group.name}
            <span class="text-count font-normal tabular-nums">{group.skills.length}</span>
          </h3>
          <Ledger
            skills={group.skills}
            evidence={evidence}
            open={open}
            onOpen={onOpen}
            onEvidence={onEvidence}
          />
        </section>
      ))}
      <h2 class="pt-6 pb-1 text-title font-semibold text-ink">{skills.capabilities.title}</h2>
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

type LedgerProps = Omit<Props, 'content'> & { skills: Skill[] };

/** Two columns of names on hairlines; the proof of the open one stands below its row, full width. */
function Ledger({ skills, evidence, open, onOpen, onEvidence }: LedgerProps) {
  return (
    <ul class="grid grid-cols-2 gap-x-6 border-t border-line">
      {skills.map((skill, i) => {
        const expanded = skill.id === open;
        const proofs = evidence.get(skill.id) ?? [];
        // The drawer follows the row, so it comes after the right-hand neighbour.
        const before = skills[i - 1];
        const drawer = i % 2 === 1 ? [before, skill] : i === skills.length - 1 ? [skill] : [];
        const shown = drawer.find((it) => it?.id === open);
        return (
          <Fragment key={skill.id}>
            <li
              class={`min-w-0 scroll-mt-24 border-b ${expanded ? 'border-transparent' : 'border-line'}`}
              id={`skill-${skill.id}`}
            >
              <button
                type="button"
                class="fade -mx-2 flex min-h-7 w-[calc(100%+16px)] items-center justify-between gap-2 rounded-mark px-2 text-ink hover:bg-hover focus-visible:-outline-offset-2 aria-expanded:rounded-b-none aria-expanded:bg-sunken aria-expanded:font-semibold"
                aria-label={`${skill.name}, ${marksInWords(proofs)}`}
                aria-expanded={expanded}
                onClick={() => {
                  onOpen(expanded ? null : skill.id);
                }}
              >
                <span class="truncate">{skill.name}</span>
                <span class="inline-flex gap-0.5">
                  {proofs.map(({ kind, id }) => (
                    <Mark key={kind + id} kind={kind} />
                  ))}
                </span>
              </button>
            </li>
            {shown && (
              <li class="col-span-full -mx-2 -mt-px mb-1 rounded-control bg-sunken px-2 pt-1 pb-2">
                <Proofs
                  skill={shown}
                  proofs={evidence.get(shown.id) ?? []}
                  onEvidence={onEvidence}
                />
              </li>
            )}
          </Fragment>
        );
      })}
    </ul>
  );
}

function marksInWords(proofs: { kind: 'project' | 'decision' }[]): string {
  const count = (kind: 'project' | 'decision') => {
    const n = proofs.filter((proof) => proof.kind === kind).length;
    return n === 0 ? [] : [`${n} ${kind}${n === 1 ? '' : 's'}`];
  };
  const words = [...count('project'), ...count('decision')];
  return words.length === 0 ? 'listed' : `shown in ${words.join(' and ')}`;
}

type ProofsProps = { skill: Skill; proofs: Evidence[]; onEvidence: Props['onEvidence'] };

function Proofs({ skill, proofs, onEvidence }: ProofsProps) {
  if (proofs.length === 0) {
    return <p class="py-0.5 text-meta">{skill.name} is listed; no project or decision names it.</p>;
  }
  return (
    <ul>
      {proofs.map(({ kind, id, name, quote }) => (
        <li key={kind + id} class="grid grid-cols-[16px_1fr] items-start py-0.5 text-meta">
          <span class="py-1">
            <Mark kind={kind} />
          </span>
          <p>
            <button
              type="button"
              class="text-link"
              onClick={() => {
                onEvidence(kind, id);
              }}
            >
              {name}
            </button>
            : {quote}
          </p>
        </li>
      ))}
    </ul>
  );
}

function CopyList({ skills }: { skills: Skill[] }) {
  const [status, copy] = useCopy('skills');
  const says = {
    idle: ['Copy list', <CopyIcon key="i" />],
    copied: ['Copied', <CheckIcon key="i" />],
    refused: ['Refused', <WarnIcon key="i" />],
  }[status];
  return (
    <button
      type="button"
      class="quiet-button -mr-2"
      aria-label="Copy list of skills"
      onClick={() => {
        copy({ text: skills.map(({ name }) => name).join(', ') });
      }}
    >
      {says[1]}
      <span class="keep-room" data-room="Copy list">
        {says[0]}
      </span>
    </button>
  );
}
