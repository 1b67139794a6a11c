import { campaign } from './campaign.ts';
import { answerField } from './draft.ts';
import { draft, fillAnswer, problemAt } from './form.ts';
import { QuestionField } from './question-field.tsx';

/** What the organiser asks beside the person's own data. */
export const QuestionsStep = () => (
  <>
    {campaign.value?.questions.map((question) => {
      const { questionId } = question;
      const id = answerField(questionId);
      return (
        <QuestionField
          key={questionId}
          id={id}
          question={question}
          answer={draft.value.answers[questionId]}
          problem={problemAt(id)}
          onAnswer={(answer) => fillAnswer(questionId, answer)}
        />
      );
    })}
  </>
);
