// Made by scripts/build-lexicon.ts from official resolutions published by the United Nations; see data/SOURCES.md.

/** Words that often follow an opening phrase, each line with the most frequent first. */
export const OPENING_CONTINUATIONS: readonly string[] =
  `Acknowledges|the importance of|that the|the efforts|the important
Acknowledging|that the|the importance of the|the important|the need to
Affirming|that the
Aware|of the
Bearing in mind|that the
Calls upon|Member States to|all States|the United Nations|all States to|States to|Member States to take|the international community to|Member States to ensure
Concerned|about the|by the|that the
Conscious|of the
Considering|that the
Convinced|that the|of the
Decides|to include in the provisional agenda of its|that the|to proclaim|to continue|to establish|to consider the|to continue its consideration of the|to convene the
Deeply concerned|about the|by the|that the
Emphasizes|the need|the need to|that the|the importance of the|the need for
Emphasizing|the importance of|the need to|that the|the need for
Encourages|Member States to|States|States to|the United Nations|all Member States|Member States to promote|the Secretary-General to|Member States to consider
Encouraging|Member States
Expresses concern|at the
Expresses its appreciation|to the
Expressing concern|about the|at the
Expressing deep concern|about the|at the
Guided|by the|by the purposes and principles|by the purposes and principles enshrined in the
Having considered|the report of the|the report of the Secretary-General on the
Highlighting|the importance of
Highlights|the importance of
Invites|Member States|Member States to|all Member States|the United Nations|the Secretary-General to|States|Member States to consider|Governments
Looking forward|to the|to the convening of the
Looks forward|to the
Mindful|of the
Notes|that the|the importance of|the ongoing|the progress|the efforts of the
Notes with concern|that the
Noting|that the|the importance of|the adoption|the need|the establishment of|the work of
Noting with concern|that the|the findings
Noting with great concern|the severe negative impact on human health|the threat to human health
Reaffirming|its resolution|that the|its resolutions|the Paris|the right of|the commitment to|the need to|the Universal Declaration of Human
Reaffirming its commitment|to the|its commitment to
Reaffirms|that the|the commitment|the commitment at the very heart of the|the need|the importance of the|the need to|the need for|the right
Recalling|its resolution|its resolutions|that the|the report of the|the United Nations|the Universal Declaration of Human|its decision|the commitment
Recalls|its resolution|that the|paragraph|its decision|the adoption of the|paragraphs|the decision|the report of the
Recognizes|that the|the need|the important|the need to|the importance of the|the need for|the important role of|the role of the
Recognizing|that the|the important|the need to|the importance of the|the need for|that the coronavirus disease|the role of the|the critical
Recommends|that the
Reiterates|the importance of|that the|the need|the need for
Reiterates its request|to the Secretary-General to
Requests|the Secretary-General to|the Secretary-General to submit|the Secretary-General to continue to|the United Nations|the Secretary-General to bring the present resolution to|the President of the General Assembly to|the Secretary-General to submit a report|the Secretary-General to take
Stresses|that the|the need|the need to|the importance of the|the need for the|the importance of ensuring|the urgent
Stressing|the need|the importance of the|the need for|the need to|that the
Takes note|of the|of the report of the|of the report of the Secretary-General|of the report of the Secretary-General on the|of the reports of the
Takes note with appreciation|of the|of the report of the|of the work|of the report of the Secretary-General
Taking note|of the|of the report of the|of the report of the Secretary-General|of the United Nations|of the report of the Secretary-General on|of the report of the Secretary-General entitled
Taking note with appreciation|of the
Underlines|the importance of|that the|the need
Underlining|the importance of|the need
Underscoring|the importance of
Urges|Member States to|States to|all States|all States to|States to ensure|all Member States to|Member States to take|the United Nations
Welcomes|the progress made|the ongoing|the efforts of the|the report of the|the convening of the|the continued|the decision|the establishment of the
Welcoming|the convening of the|the adoption|the adoption of the|the efforts of the|the work of the|the establishment|the progress|the commitment`.split('\n');
