const SCALE = [1, 2, 3, 4, 5];

/** The empty scale of a unit, to be circled on paper. */
export const Score = () => (
  <p class="score" role="img" aria-label="Score from 1 to 5, to be circled on paper">
    {SCALE.map((score) => (
      <span key={score}>{score}</span>
    ))}
  </p>
);
