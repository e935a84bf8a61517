import type { Proof } from '../../content/evidence.ts';
import type { Drawing } from '../../content/figures/drawing.ts';
import type { TakeAlongData } from '../../content/files/take-along.ts';
import type { Content } from '../../content/schema.ts';
import { ApproachPanel } from './ApproachPanel.tsx';
import type { CardState } from './card-state.ts';
import { ContactPanel } from './ContactPanel.tsx';
import { ProjectsPanel } from './ProjectsPanel.tsx';
import { SkillsPanel } from './SkillsPanel.tsx';

type Props = {
  content: Content;
  /** Figures by the id of the project or decision that each belongs to. */
  drawings: Record<string, Drawing>;
  takeAlong: TakeAlongData;
  evidence: Map<string, Proof[]>;
  state: CardState;
  /** Whether to show everything, or only what fits in the popup. */
  whole: boolean;
  onSkill: (skill: string | null) => void;
  onProject: (project: string | null) => void;
  onEvidence: (proof: Proof) => void;
};

/** What the chosen tab shows. */
export function CardPanel(props: Props) {
  const { content, drawings, evidence, state, whole, onSkill, onProject, onEvidence } = props;
  switch (state.tab) {
    case 'skills':
      return (
        <SkillsPanel
          content={content}
          evidence={evidence}
          whole={whole}
          open={state.skill}
          onOpen={onSkill}
          onEvidence={onEvidence}
        />
      );
    case 'projects':
      return (
        <ProjectsPanel
          content={content}
          drawings={drawings}
          open={state.project}
          onOpen={onProject}
        />
      );
    case 'approach':
      return <ApproachPanel approach={content.approach} drawings={drawings} />;
    case 'contact':
      return (
        <ContactPanel
          profile={content.profile}
          contact={content.contact}
          takeAlong={props.takeAlong}
        />
      );
  }
}
