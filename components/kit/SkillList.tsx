import { Fragment } from 'preact';
import type { Proof } from '../../content/evidence.ts';
import type { Skill } from '../../content/schema.ts';
import { Mark } from './icons.tsx';

type Props = {
  skills: Skill[];
  /** The proofs of every skill, by its id. */
  evidence: Map<string, Proof[]>;
  /** Id of the skill whose proof is shown. */
  open: string | null;
  onOpen: (skill: string | null) => void;
  /** Goes to a proof: a project, a decision or a practice. */
  onEvidence: (proof: Proof) => void;
  columns?: 1 | 2;
};

/** Names on hairlines, in columns; the proof of the open one is below its row, full width. */
export function SkillList({ skills, evidence, open, onOpen, onEvidence, columns = 2 }: Props) {
  return (
    <ul
      class={`grid gap-x-4 border-t border-line narrow:gap-x-6 ${columns === 2 ? 'grid-cols-2' : ''}`}
    >
      {skills.map((skill, i) => {
        const expanded = skill.id === open;
        const proofs = evidence.get(skill.id) ?? [];
        // The drawer follows the row, so it comes after the last neighbour in it.
        const first = i - (i % columns);
        const rowEnds = i - first === columns - 1 || i === skills.length - 1;
        const shown = rowEnds && skills.slice(first, i + 1).find((it) => it.id === open);
        return (
          <Fragment key={skill.id}>
            <li
              class={`min-w-0 border-b ${expanded ? 'border-transparent' : 'border-line'}`}
              id={`skill-${skill.id}`}
            >
              <button
                type="button"
                class="skill-button"
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

/** What the marks say: "shown in 2 projects and 1 practice". */
function marksInWords(proofs: Proof[]): string {
  const words = (['project', 'decision', 'practice'] as const).flatMap((kind) => {
    const n = proofs.filter((proof) => proof.kind === kind).length;
    return n === 0 ? [] : [`${n} ${kind}${n === 1 ? '' : 's'}`];
  });
  const last = words.pop();
  if (last === undefined) return 'listed';
  return `shown in ${words.length === 0 ? '' : `${words.join(', ')} and `}${last}`;
}

type ProofsProps = { skill: Skill; proofs: Proof[]; onEvidence: Props['onEvidence'] };

function Proofs({ skill, proofs, onEvidence }: ProofsProps) {
  if (proofs.length === 0) {
    return (
      <p class="py-0.5 text-meta">
        {skill.name} is listed; no project, decision or practice names it.
      </p>
    );
  }
  return (
    <ul>
      {proofs.map((proof) => (
        <li
          key={proof.kind + proof.id}
          class="grid grid-cols-[16px_1fr] items-start py-0.5 text-meta"
        >
          <span class="py-1">
            <Mark kind={proof.kind} />
          </span>
          <p>
            <button
              type="button"
              class="text-link"
              onClick={() => {
                onEvidence(proof);
              }}
            >
              {proof.name}
            </button>
            : {proof.quote}
          </p>
        </li>
      ))}
    </ul>
  );
}
