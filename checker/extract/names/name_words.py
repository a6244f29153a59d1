"""Closed lists of words that stand in and around names. Data only; all in lower case, full stops left out."""

from __future__ import annotations

# Before a surname alone these make it a person's.
HONORIFICS = frozenset(
    """
    mla mlc msp insp supt wpc pte dsu dcs
    mr mrs ms miss mx dr sir lord lady dame baroness prof professor rev revd reverend fr father sister pastor bishop
    archbishop cardinal pope rabbi imam sheikh sheik king queen prince princess sen senator rep representative
    congressman congresswoman gov governor mayor president pm premier chancellor judge justice magistrate attorney
    ambassador secretary minister commissioner councillor cllr councilman councilwoman alderman supervisor assemblyman
    gen general lt lieutenant col colonel maj major capt captain sgt sergeant cpl corporal pte pvt private pfc
    cmdr commander adm admiral brigadier brig inspector constable superintendent detective det di ds dc dci pc
    officer sheriff deputy trooper da chairman chairwoman chair ceo cfo coo cto coach monsieur madame mme mlle herr
    frau senor señor señora signor shri smt pandit haji hon messrs mp speaker leader
    sergeant-at-arms president-elect attorney-general
    """.split()
)
# Nouns of posts that stand in capitals right before a name, as "Analyst" does when it opens a sentence.
POSTS = frozenset(
    """
    executive director manager treasurer economist analyst strategist spokesman spokeswoman spokesperson reporter
    correspondent editor author player striker midfielder defender goalkeeper keeper winger prop hooker lock flanker
    fly-half scrum-half full-back quarterback pitcher actor actress singer rapper comedian producer presenter founder
    co-founder partner owner investor head mep lawmaker candidate prosecutor solicitor barrister lawyer advocate judge
    cricketer footballer golfer boxer cyclist jockey trainer driver teenager pensioner farmer businessman businesswoman
    historian professor lecturer researcher scientist engineer architect designer artist painter poet novelist writer
    journalist columnist broadcaster critic campaigner activist resident neighbour neighbor tory frontman drummer
    guitarist bassist vocalist chef astronaut pilot nurse midwife teacher headteacher headmaster principal
    """.split()
)
# What may stand before those: "Prime Minister", "Deputy Chief Constable", "French President".
BEFORE_POSTS = frozenset(
    """
    prime chief financial operating technology marketing information medical legal scientific vice deputy assistant
    associate acting interim former ex late then retired senior junior lead first second attorney district state federal
    house senate majority minority foreign home interior defence defense finance health education treasury trade energy
    transport transportation justice labor labour agriculture environment commerce housing culture security national
    international police staff rear air field lance master petty warrant wing squadron group flight board democratic
    republican conservative liberal democrat green independent parliament under permanent press public affairs
    communications shadow veteran fellow right honorable honourable his her majesty highness excellency us uk eu un u.s
    u.k e.u u.n h.e
    """.split()
)
# After a name, no part of it.
SUFFIXES = frozenset("jr sr ii iii iv phd md mba cpa esq qc kc mp mep mbe obe cbe dds rn cfa cfp".split())

# A run with one of these names no person.
NO_PERSON = frozenset(
    """
    inc corp corporation co company ltd limited plc llc llp lp ag sa nv gmbh spa bv pte pty group holdings holding
    bank banks banking capital securities partners associates brothers bros sons fund funds trust insurance assurance
    financial industries industrial systems technologies technology software networks network media entertainment
    pictures studios records films productions energy oil gas petroleum electric power steel motors motor airlines
    airways air foods food stores store markets market exchange index solutions services service international
    university college school academy institute institution foundation association society union federation
    league club cup championship championships tournament games olympics united city rovers athletic fc afc rfc
    committee commission council court department ministry agency authority bureau board office party parliament
    congress senate house assembly government administration police army navy force forces corps guard
    street road avenue lane drive boulevard square place park bridge river lake sea ocean bay gulf strait island
    islands mount mountain mountains hill hills valley beach forest county state states province district region
    republic kingdom north south east west northern southern eastern western central new great upper lower
    hospital church cathedral museum theatre theater library hotel center centre station airport stadium arena hall
    palace castle tower news times post journal guardian herald tribune telegraph mail star press radio television
    tv magazine award awards prize day week month festival act bill law treaty agreement summit conference project
    plan programme program initiative report survey study series show world global national royal american british
    european african asian english scottish welsh irish french german italian spanish russian chinese japanese indian
    pakistani israeli palestinian iraqi iranian turkish saudi arab arabian islamic muslim christian catholic jewish
    democratic republican democrats republicans conservative conservatives liberal liberals labour tory tories
    green greens communist socialist christmas easter ramadan war street wall class grade level type street web site
    internet online digital windows mobile phone the and of for
    """.split()
)

# Capitalised, and never a name or its beginning: words that open sentences are in the language's own lists.
NO_NAMES = frozenset(
    """
    january february march april may june july august september october november december feb mar apr jun jul
    aug sep sept oct nov dec monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs
    fri
    sat sun gmt bst est edt am pm i i'm i've i'll i'd yes oh ok okay and or although more
    """.split()
)

# Given names that are words or places too, so that "Mark Bell" is a man and no mark.
GIVEN_NAMES = frozenset(
    """
    aaron abigail abraham ada adam adrian agnes aidan alan albert alec alex alexander alexandra alfred ali alice alicia
    alison allan allen alma alvin amanda amber amelia amy ana andre andrea andrew andy angel angela anita ann anna
    anne annie anthony antonio april archer archie art arthur ash ashley audrey august austin autumn ava barbara
    barry bart basil beatrice becky belinda bella ben benedict benjamin bernard bert beth betty beverly bill billy blake
    bob bobby bonnie boris brad bradley brandon brandy brenda brett brian bridget brook brooke brooks bruce bruno bryan
    bud byron calvin cameron camilla candy carl carla carlos carmen carol caroline carolyn carrie carter
    catherine cathy cecil cecilia chad chance charity charles charlie charlotte chase chelsea cheryl chip
    chris christian christina christine christopher chuck claire clara clark claude claudia clay clement cliff clive
    clyde cole colin connie conrad constance cooper cory craig crystal curt curtis cynthia cyril daisy dale dan dana
    daniel danny daphne darren dave david dawn dean deborah dee del denis dennis derek diana diane dick dirk dolly
    dolores
    dominic don donald donna dora doris dorothy doug douglas drew dudley duke duncan dustin dwight dylan earl ed eddie
    eden edgar edith edmund edward edwin eileen elaine eleanor eli elias elijah elizabeth ella ellen elliot ellis elsie
    emily emma eric erica ernest ethan eugene eva evan eve evelyn ezra faith faye felicity felix fern fidel florence
    floyd flora ford frances francis frank franklin fred frederick gabriel gary gavin gay gene geoffrey george gerald
    geraldine gerard gilbert giles gladys glen glenn gloria gordon grace graham grant greg gregory guy gwen hal hank
    hannah hans harold harriet harrison harry harvey hazel heath heather hector heidi helen henrietta henry herb
    herbert herman hilary hilda holly homer hope horace howard hubert hugh hugo hunter ian ida igor irene iris irving
    isaac isabel isabella israel ivan ivy jack jackie jackson jacob jade jake james jamie jan jane janet janice jason
    jasmine jasper jay jean jeff jeffrey jennifer jenny jeremy jerome jerry jesse jessica jesus jill jim jimmy joan
    joanna jock joe joel john johnny jon jonah jonathan jordan jose joseph josephine joshua joy joyce juan judith judy
    julia julian julie juliet june justin karen karl kate katherine kathleen kay keith kelly ken kenneth kenny kent
    kerry
    kevin kim kip kirk kit kitty kyle lance lara larry laura laurel lauren laurence lawrence leah lee leigh len leo leon
    leonard leroy leslie lester lewis lily linda lindsay lionel lisa liz lloyd logan lois lola lorenzo louis
    louise lucas lucia lucy luke luther lynn mabel mack maddox madison mandy marcus margaret maria marian marie marina
    mario marion marjorie mark marlene marsha martha martin marvin mary mason mat matt matthew maude maurice max maxine
    may maya melissa mercy meredith merle mia michael michelle miguel mike mildred miles milton miranda miriam mitch
    molly mona monica morgan morris moses muriel murray myra myrtle nadia nancy naomi nat natalie nathan neal ned neil
    nell nelson neville nicholas nick nicola nicole nigel nina noah noel nora norm norma norman oliver olive
    olivia omar opal oscar otis otto owen paddy page paige pam pamela paris parker pat patience patricia patrick patsy
    patty paul paula pauline pearl peggy penelope penny percy perry pete peter petra phil philip phillip phoebe
    pierce pierre piers pip polly poppy porter preston prudence quentin rachel ralph randolph randy raoul ray raymond
    rebecca red reed reggie regina reuben rex rhoda rich richard rick ricky rita rob robbie robert robin rocky rod
    roderick
    rodney roger roland roman ron ronald ronnie rory rosa rosalind rose rosemary rosie ross roxanne roy ruby rudolf
    rudolph rudy rufus rupert russ russell rusty ruth ryan sadie sally sam samantha samson samuel sandra sandy sara
    sarah
    saul savannah scott sean sebastian serena seth seymour shane shannon sharon shaun shawn sheila shelby
    shelley sherry shirley sid sidney sierra silvia simon sky sofia solomon sonia sonny sophia sophie spencer stacy stan
    stanley stefan stella stephanie stephen steve steven stewart stone storm stuart sue summer susan sybil
    sydney sylvester sylvia tad tania tara ted teddy terence teresa terry tessa thelma theodore theresa thomas tiffany
    tim timothy tina toby todd tom tommy toni tony tracy trey trinity tristan troy ty tyler ursula val valerie van
    vanessa vera vernon veronica vic vicky victor victoria vince vincent viola violet virgil virginia vivian wade wally
    walter wanda ward warren wayne wendell wendy wes wesley whitney wilbur wilfred will william willie wilma winifred
    winston woody wyatt xavier yolanda yvonne zachary zoe josh al gill rosario marc gemma dominique marcel marlin
    """.split()
)
