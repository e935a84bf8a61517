import { useState } from 'preact/hooks';
import { placeOf, type Proof } from '../../content/evidence.ts';
import type { TakeAlongData } from '../../content/files/take-along.ts';
import type { Content } from '../../content/schema.ts';
import { Legend } from '../kit/Legend.tsx';
import { SkillList } from '../kit/SkillList.tsx';
import type { Drawings } from './drawings.ts';
import { Part } from './Part.tsx';
import { Rest } from './Rest.tsx';

type Props = {
  content: Content;
  drawings: Drawings;
  takeAlong: TakeAlongData;
  evidence: Map<string, Proof[]>;
  /** Whether to show everything, or only the beginning. */
  whole: boolean;
  /** Goes to what has this id. */
  onGo: (id: string) => void;
};

/** The portfolio below its summary. */
export function Sections(props: Props) {
  const { content, drawings, takeAlong, evidence, whole, onGo } = props;
  const { skills } = content;
  const [open, setOpen] = useState<string | null>(null);
  return (
    <>
      <Part id="skills" title={skills.title} note={marks}>
        <p class="pt-3 reading-text">{skills.lead}</p>
        <div class="grid grid-cols-1 gap-x-8 roomy:grid-cols-3">
          {skills.groups.map(({ id, name, skills: group }) => (
            <section key={id} aria-labelledby={`group-${id}`}>
              <h3 class="section-title" id={`group-${id}`}>
                {name}
                <span class="text-count font-normal even-digits">{group.length}</span>
              </h3>
              <SkillList
                skills={group}
                evidence={evidence}
                open={open}
                onOpen={setOpen}
                onEvidence={(proof) => {
                  onGo(`${placeOf(proof, content).kind}-${proof.id}`);
                }}
                columns={1}
              />
            </section>
          ))}
        </div>
      </Part>
      {whole && <Rest content={content} drawings={drawings} takeAlong={takeAlong} />}
    </>
  );
}

/** On paper, the room above it lets the projects begin on a page of their own. */
const marks = (
  <p class="flex flex-wrap gap-x-3 text-meta print:pt-4">
    <Legend />
  </p>
);
