// Made by scripts/build-lexicon.ts from official resolutions published by the United Nations; see data/SOURCES.md.

/** Phrases that open preambular paragraphs, most frequent first. */
export const PREAMBULAR_PHRASES: readonly string[] =
  `Recalling
Recognizing
Reaffirming
Noting
Welcoming
Taking note
Stressing
Emphasizing
Acknowledging
Deeply concerned
Noting with concern
Bearing in mind
Having considered
Convinced
Mindful
Expressing concern
Underlining
Concerned
Reiterating
Noting with appreciation
Expressing deep concern
Aware
Considering
Guided
Conscious
Noting with great concern
Affirming
Highlighting
Taking note with appreciation
Encouraging
Noting with satisfaction
Condemning
Underscoring
Expressing grave concern
Commending
Gravely concerned
Taking into account
Cognizant
Deploring
Alarmed
Expressing its deep concern
Having examined
Reaffirming its commitment
Strongly condemning
Expressing its concern
Urging
Expressing its appreciation
Seriously concerned
Noting with grave concern
Looking forward
Determined
Noting with deep concern
Recalling with appreciation
Calling upon
Reiterating its deep concern
Expressing its grave concern
Expressing appreciation
Recognizing with concern
Noting with serious concern
Taking into consideration
Welcoming in this regard
Wishing
Reiterating its concern
Believing
Referring
Calling for
Desirous
Recalling with concern
Noting in this regard
Expressing serious concern
Remaining deeply concerned
Expressing gravest concerns
Noting with regret
Recalling in particular
Acknowledging with appreciation
Expressing particular concern
Recommitting
Supporting
Strongly deploring
Confirming
Recognizing with deep concern
Regretting
Appreciating
Calling attention
Honouring
Deeply convinced
Reiterating its grave concern
Reaffirming its determination
Encouraged
Expressing its satisfaction
Resolved
Believing it necessary
Reaffirming its strong condemnation
Reaffirming once more
Recognizing with satisfaction
Deeply disturbed
Reiterating its strong condemnation
Deeply alarmed
Condemning in the strongest terms
Reaffirming its deep concern
Committed
Reiterating its conviction
Renewing its unwavering commitment
Having received
Reaffirming its strong commitment
Inviting
Reiterating its serious concern
Reaffirming its strong support
Recalling with satisfaction
Recognizing and affirming
Sharing the deep concern
Expressing profound regret
Reiterating its commitment
Trusting
Re-emphasizing
Reiterating its appreciation
Disappointed
Realizing
Reiterating its call for
Strongly convinced
Reiterating its call upon
Alarmed and concerned
Being gravely concerned
Continuing to underline
Deploring in particular
Expressing grave concern in particular
Expressing regret and concern
Firmly believing
Having listened
Noting again with appreciation
Noting with deep regret
Noting with particular interest
Re-emphasizing its unequivocal support
Reaffirming its belief
Reaffirming its call upon
Reaffirming its recognition
Reaffirming its serious concern
Reiterating its continuing support
Reiterating its deep distress
Seized
Underlining its strong condemnation
Expressing its deep appreciation
Expressing alarm
Firmly convinced
Reiterating its condemnation
Affirming once again
Deeply disappointed
Expressing its unequivocal support
Noting with alarm
Reiterating its support
Expressing grave alarm
Expressing deep appreciation
Expressing its support
Expressing support
Noting in particular
Expressing its conviction
Noting with profound concern
Reaffirming its unwavering commitment
Recognizing and reaffirming
Stressing again with grave concern
Welcoming with appreciation
Taking note with satisfaction
Reiterating deep concern
Condemning in the strongest possible terms
Expressing continued concern
Taking note with concern
Deeply regretting
Expressing solidarity
Affirming its support
Deeply deploring
Emphasizing once again
Reaffirming and committing
Recalling its commitment
Recognizing and underscoring
Reconfirming
Sharing deep concern
Reaffirming its concern
Remaining concerned
Sharing
Commemorating
Continuing to take the view
Ever mindful
Noting with renewed concern
Understanding
Expressing regret
Expressing its profound indignation
Noting again with regret
Noting especially
Noting with gratitude
Reaffirming equally
Reaffirming in particular
Reaffirming its conviction
Reiterating its endorsement
Solemnly proclaiming
Stressing with grave concern
Striving
Unequivocally condemning
Welcoming and reaffirming
Welcoming and encouraging
Having regard
Strongly encouraging
Recalling with grave concern
Rejecting
Remaining convinced
Welcoming in particular
Confirming its commitment
Expressing deep sympathy
Expressing full support
Expressing profound concern
Expressing sympathy
Expressing the need
Giving due consideration
Gravely alarmed
Looking ahead
Looking forward with interest
Marking
Observing
Proceeding
Profoundly concerned
Reaffirming its call for
Reaffirming its condemnation in the strongest possible terms
Reaffirming its grave concern
Reaffirming its respect
Recalling with serious concern
Stressing its resolve
Stressing once again
Strongly condemning, and expressing deep concern
Reminding
Stressing again
Strongly emphasizing
Expressing its serious concern
Having noted
Acknowledging with satisfaction
Equally concerned
Expressing its abhorrence
Expressing its resolve
Expressing the expectation
Noting with approval
Praising
Reaffirming its support
Recalling its demand
Recalling its request
Reiterating its urgent call upon
Endorsing
Acting
Determining
Echoing
Demanding
Responding
Paying tribute
Agreeing
Having taken note
Concurring
Having reviewed
While noting
Reiterating its request
Remaining seriously concerned
Condemning strongly
Gravely distressed
Expressing outrage
Strongly urging
Congratulating
Expressing once again
Recalling and reaffirming
Willing
Expressing again its appreciation
Expressing great concern
Expressing its determination
Expressing its full support
Reiterating and underscoring
Remaining greatly concerned`.split('\n');

/** Phrases that open operative paragraphs, most frequent first. */
export const OPERATIVE_PHRASES: readonly string[] =
  `Encourages
Requests
Calls upon
Recognizes
Welcomes
Decides
Urges
Reaffirms
Recalls
Invites
Notes
Takes note
Stresses
Emphasizes
Acknowledges
Reiterates
Underlines
Notes with appreciation
Calls for
Endorses
Expresses its appreciation
Notes with concern
Commends
Takes note with appreciation
Expresses concern
Recommends
Approves
Notes with satisfaction
Reiterates its request
Affirms
Underscores
Strongly condemns
Condemns
Expresses deep concern
Demands
Looks forward
Appeals
Strongly encourages
Expresses grave concern
Authorizes
Reiterates its call upon
Expresses its concern
Supports
Reaffirms its commitment
Appreciates
Appropriates
Expresses its deep concern
Strongly urges
Highlights
Expresses serious concern
Recommits
Takes into account
Recognizes with appreciation
Deplores
Considers
Expresses its gratitude
Reiterates its call for
Resolves
Reiterates its appreciation
Calls once again upon
Re-emphasizes
Reiterates its invitation
Agrees
Declares
Recalls with satisfaction
Condemns in the strongest terms
Welcomes and encourages
Adopts
Recalls with appreciation
Condemns in the strongest possible terms
Reaffirms its support
Notes with grave concern
Welcomes with appreciation
Commits
Condemns unequivocally
Expresses its satisfaction
Recalls its request
Reiterates its commitment
Reminds
Reiterates its support
Expresses appreciation
Reaffirms its request
Recognizes with concern
Takes note with interest
Draws the attention
Reiterates its demand
Once again urges
Acknowledges with appreciation
Notes with regret
Continues to encourage
Congratulates
Reaffirms its determination
Regrets
Notes with deep concern
Reiterates its concern
Reiterates its call
Reiterates its deep concern
Notes with interest
Renews its call upon
Notes with great concern
Reaffirms its strong support
Invites and encourages
Proclaims
Reiterates its grave concern
Expresses support
Rejects
Notes with serious concern
Reiterates its conviction
Determines
Pays tribute
Expresses particular concern
Expresses its serious concern
Expresses the hope
Strongly appeals
Urgently calls upon
Strongly reaffirms
Reiterates its serious concern
Expresses strong concern
Deplores and condemns in the strongest terms
Expresses its profound gratitude
Recalls and reiterates
Recognizes with deep concern
Remains deeply concerned
Renews its decision
Expresses its intention
Remains concerned
Takes note with satisfaction
Confirms
Expresses its grave concern
Expresses its commitment
Reiterates its strong support
Acknowledges with great concern
Encourages and recognizes
Reconfirms
Reiterates its condemnation
Condemns without reservation
Expresses alarm
Expresses full support
Calls attention to and reaffirms
Calls once again for
Commends once again
Continues to welcome
Declares its firm opposition
Demands once more
Determines once more
Emphasizes its utmost concern
Emphasizes once again
Emphasizes once again its serious concern
Emphasizes once more
Expresses its continued serious concern
Expresses its firm belief
Expresses its firm conviction
Expresses its very deep concern
Expresses its very serious concern
Firmly condemns
Notes with appreciation and satisfaction
Notes with increasing concern
Once again encourages
Promotes
Reaffirms its call upon
Reaffirms its condemnation in the strongest possible terms
Reaffirms its recognition
Realizes
Recommits firmly
Reiterates its approval
Reiterates its invitation and encouragement
Renews its commitment
Respects
Stresses its commitment
Strongly objects
Supports and encourages
Underlines once again
Underscores its very serious concern
Expresses its deep appreciation
Expresses its support
Reiterates its endorsement
Reiterates its appeals
Reiterates its requests
Reaffirms its concern
Acknowledges and profoundly regrets
Affirms its support once again
Anticipates
Considers it alarming
Considers it important
Expresses its conviction
Expresses its deep regret
Expresses the view
Greatly appreciates
Notes with deep regret
Proposes
Reaffirms its approval
Reaffirms once again
Takes note with concern
Expresses its determination
Welcomes and supports
Urgently requests
Understands
Affirms its deep commitment
Deplores and strongly condemns
Expresses solidarity with and compassion for
Expresses strong support
Reaffirms its conviction
Reiterates its previous requests
Reiterates its strong encouragement
Stresses once again
Takes note once again
Takes note with great concern in that regard
Recalls in this regard
Acknowledges with great appreciation
Calls attention
Continues to acknowledge
Encourages once again
Expresses special commendation
Expresses the need
Reaffirms its profound solidarity
Recalls with concern
Values
Welcomes and accepts with appreciation
Welcomes and urges
Continues to be concerned
Emphasizes in particular
Expresses strong expectations
Notes with alarm
Pledges its continued support
Raises awareness
Refers
Reiterates its unwavering commitment
Strives
Takes note with grave concern
Strongly calls upon
Strongly emphasizes
Recognizes and encourages
Affirms its full support
Brings to the attention
Commends with satisfaction
Confirms its recognition
Continues to express particular concern
Endorses and supports
Expresses gratitude
Expresses grave alarm
Expresses its continued deep concern
Expresses its profound concern
Expresses its utmost concern
Extends condolences
Notes with particular concern
Once again invites
Once again requests
Reaffirms its commitments
Reaffirms its full commitment
Recalls its endorsement
Recalls its invitation
Recalls with interest
Reiterates its calls for
Reiterates its strong condemnation
Renews its previous call
Renews its request
Stresses its continued determination
Strongly warns
Warmly congratulates
Welcomes and continues to encourage
Maintains
Fully supports
Confirms its determination
Deeply deplores
Establishes
Expects
Revises
Applauds
Bears in mind
Considers it intolerable
Continues to stress
Deplores in the strongest terms
Expresses its gratitude and support
Greets
Is encouraged
Notes with encouragement
Reaffirms its firm support
Recalls its concern
Reiterates its appeal
Reiterates its strong and unequivocal condemnation
Reiterates once again its serious concern
Suggests
Welcomes and acknowledges
Welcomes and recognizes
Directs
Requires
Strongly supports
Deeply regrets
Clarifies
Calls again
Commends and strongly supports
Continues to urge
Expresses its willingness
Forwards
Undertakes
Notes with strong concern`.split('\n');

/** Beginnings of which adopted texts mostly set only a part in italics. */
export const ROMAN_PHRASES: readonly string[] =
  `Affirming its strong support
Reaffirming its common desire and commitment
Reaffirming its desire
Reaffirming its unequivocal condemnation
Reaffirms its call
Reaffirms its collective recognition
Recalling its call upon
Recalling its invitation
Recalling its long-standing support
Recalling its requests
Sharing the concern
Sharing the conviction`.split('\n');
