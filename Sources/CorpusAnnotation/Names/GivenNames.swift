// Given names by who bears them, from general knowledge; folded, so without case and accents.

/// The given names that the annotator knows, as words separated by white space.
enum GivenNames {
  static let male = """
    aaron abbas abdallah abdel abdul abdulaziz abdullah abdelaziz abdelfattah abdurrahman abe abel
    abraham abu adam adel adil adnan adolf adolfo adrian adriano agustin ahmad ahmed ahmet aidan
    aiden ajay akhil akira aksel al alain alan alastair alban albert alberto albin aldo alec alejandro
    aleksandar aleksander aleksandr aleksei aleksey alessandro alexander alexandre alexandros alexandru
    alexei alexey alfie alfonso alfred alfredo ali alisher alistair allan allen alonso aloysius alvaro
    alvin amadou amar ambrose amin amir amit amos anand anatol anatoli anatoly anders andre andrea
    andreas andrei andrej andres andrew andrey andrij andriy andrzej andy angelo angus anibal anil ansgar
    anthony antoine anton antonin antonio antony anwar apostolos archie ari arif aristide arjen arjun
    arkady armand armando armin arnaud arnold arsene arsen art arthur arturo arvind asad ash ashok ashraf
    ashton asif askar aslan atal augusto augustus aurelio austin avi avraham axel aydin ayman aziz babak
    bakhtiyar balazs baltasar baptiste barack barnaby barney barry bart bartholomew bartosz bashar basil
    bassam bastian ben benazzouz benedict benito benjamin bennett benny benoit bernard bernardo bernd
    bernie bert bertrand bhupinder bill billy björn bjorn blaise bob bobby bogdan bohdan boris branislav
    branko brendan brent brett brian bruce bruno bryan bryce burak burt byron calvin cameron carl carlo
    carlos carsten casey cedric celso cem cesar chad chaim chandra charles charlie che chen cheng chester chris
    christian christoph christophe christopher christos chuck clarence claude claudio clayton clemens
    clement cliff clifford clinton clive clyde cody colin conor connor conrad constantin constantine
    corentin corey cornelius cosmin costas craig cristian cristiano cristobal curt curtis cyril cyrille
    cyrus dag damian damien damir damon dan daniel danijel danilo danny dario darius darko darrell darren
    darryl dave david davide davis davor dean declan deepak dejan delino demetrius deng denis dennis denny
    denzel deon derek desmond detlef devin devon dexter didier diego dieter dietrich dilip dimitar dimitri
    dimitris dino dirk dmitri dmitriy dmitry dmytro domingo dominic dominik dominique don donald donny
    dorian doug douglas dov dragan drazen drew duane duncan durga dustin dusan dwayne dwight dylan
    eamon earl eberhard ed eddie eddy edgar edgardo edmond edmund edoardo eduard eduardo edvard edvin
    edward edwin egor ehud eitan eli elias elijah eliot elliot elliott ellis elmar elon elvis emanuel emil
    emile emiliano emilio  emmanuel emmerson emre engin enrico enrique enver enzo eric erich erik erkki
    ernest ernesto ernst errol erwin esteban ethan etienne eugen eugene eugenio eusebio evan evander
    evgeni evgeniy evgeny evo ezra fabian fabien fabio fabrice fabrizio fadi fahad faisal faiz farid farouk
    faruk fawzi federico felipe felix ferdinand ferenc fernando fidel filip filippo finn firas flavio
    florent florentin florian floyd francesco francis francisco franck franco francois frank franklin
    franjo frans frantisek franz fred freddie freddy frederic frederick frederik fredrik fritz fuad gabor
    gabriel gael gareth garry gary gaston gavin gavriil gene gennadi gennady geoff geoffrey george georges
    georgi georgios georgiy georgy gerald gerard gerardo gerhard german gerry gert gerd giancarlo gianluca
    gianni gideon gil gilbert gilberto gilles gino giorgio giorgos giovanni giulio giuseppe glen glenn goran
    gord gordon grady graham grant greg gregg gregor gregory grigory guido guillaume guillermo gunnar
    gunter gunther gus gustaf gustav gustavo guy habib hafez hafiz haider haji hakan hakeem hakim hal hamad
    hamdi hamed hamid hamish hamza hani hank hannes hans hanspeter haris harald hari harold harrison harry
    harsh harun harvey hasan hashim hassan hassanal hatem hector heinrich heinz helmut helmuth hendrik henk
    henning henri henrik henrique henry herbert heriberto herman hermann hernan hernando hicham hideki
    hiroshi hisham hitoshi horace horacio horst hosni hossein houshang howard hubert hugh hugo humberto
    humphrey huseyin husein hussein ian ibrahim idris ignacio igor ike ilan ilham ilia ilya imad imran
    imre inigo innocent ioannis ion ionut iosif ira irfan irving isaac isaias ishaan ishmael ismael ismail
    israel issa istvan itamar itzhak ivan ivar ivica ivo izzat jaap jacek jack jackson jacob jacques jacopo
    jade jaime jair jake jakob jakub jalal jamal james jamie jan janez janis janos janusz jared jarek
    jaroslav jaroslaw jason jasper javad javier jawad jawaharlal jay jayden jean jeb jed jeff jefferson
    jeffrey jens jeremiah jeremy jerome jerry jerzy jesper jesse jesus jim jimmy jiri joachim joakim joao
    joaquin jochen joe joel joern johan johann johannes john johnny jon jonah jonas jonathan jordi jorg
    jorge joris jos jose josef joseph josep josh joshua josip joost jovan juan juergen jules julian julien
    julio julius jun junichi junior juraj jurgen juri justin juha jussi justus kaan kabir kadir kai kamal
    kamran karel karim karl karol kashif kaspar kazimierz keir keith kemal ken kenji kenneth kenny kent
    kenta kevin khaled khalid khalifa khalil kieran kim kirk kiril kirill klaas klaus knut kofi koichi koji
    konrad konstantin konstantinos kostas krishna kristian kristof kristoffer krzysztof kumar kurt kwame
    kyle kyriakos lachlan ladislav lajos lakhdar lambert lance larry lars laszlo laurence laurens laurent
    lauri lawrence lazar lee leif leigh len lennart lenny leo leon leonard leonardo leonid leonidas leopold
    leroy les lester lev levi lewis lex liam linus lionel lloyd logan lorenz lorenzo lothar lou louis lourenco
    luc luca lucas lucian luciano lucien ludovic ludwig luigi luis luiz luka lukas lukasz luke luther lutz
    lyndon mads magnus mahamadou mahathir mahdi mahesh mahinda mahmood mahmoud mahmud majid malcolm malik
    mamadou mamdouh manfred manmohan manny manoj mansour manuel marc marcel marcello marcelo marcin marco
    marcos marcus marek marian mariano marijan marin mario marius mark marko markus marlon marshall martin
    marty marvin marwan masaru masoud massimo massoud mateo mateusz mathias mathieu mats matt matteo matteus
    matthew matthias matthieu matti maurice mauricio maurizio mauro max maxim maxime maximilian maynard
    mehdi mehmet mel melvin menachem merlin mervyn michael michal michel michele mick mickey miguel mihai
    mihail mikael mike mikhail mikkel miklos mikko milan miles milo milorad milos milton miomir miroslav
    mirza mitch mitchell mitt mladen mohamad mohamed mohammad mohammed mohammad-reza mohan mohd mohsen
    mojtaba mokhtar momir monty mordechai morgan moritz morris morten moses moshe mostafa mourad muammar
    mubarak muhammad muhammadu muhammed muhyiddin mukesh munir murat murray musa mustafa mustapha mykola
    myles nabeel nabih nabil nadir naftali naguib najib najibullah nana narendra nasser nate nathan nathaniel
    navin naveen neal ned nehru neil nelson nestor neville niall nic nicholas nick nicklas nico nicola
    nicolae nicolas nigel nikita nikola nikolai nikolaj nikolaos nikolas nikolay nikos nils nitin njal
    noah nobuo noel nolan norbert norm norman nouri numan nuno nursultan octavio odd okan olaf olav ole
    oleg oleh oleksandr oleksii oleksiy oliver olivier olli olof olusegun omar omer ondrej oscar osama
    osman oswald otmar otto ousmane oved owen pablo paddy panagiotis paolo parker pascal pat patrice
    patricio patrick patrik paul paulo pavel pavlo pavlos pawel pedro peer pekka per percy perry pete peter
    petr petri petro petros petter phil philip philipp philippe phillip piero pierre piet pieter pietro
    piotr placido prakash pranab praveen preston  priyank qasem quentin quincy rabah rachid radek
    radomir radoslaw radovan raed rafael rafal rafi rafik rafiq raghu rahim rahul rainer raj raja rajesh rajiv
    rajnath rakesh ralf ralph ram rama ramazan ramesh rami ramiro ramon ramzan randall randolph randy raoul
    raphael rashad rashed rashid rasmus ratko raul ravi ray raymond recep reg reggie reginald reinhard reinhold
    reiner rejep remi rene renato reuben rex reza rhys ricardo riccardo rich richard rick ricky rikard rinat
    riyad rob robbie robert roberto robin rod roderick rodney rodolfo rodrigo roger rogelio rohan rohit
    roland rolando rolf roman romano romain romeo ron ronald ronaldo ronan ronnie rory ross rowan roy ruben
    rubin rudi rudolf rudolph rudy rufus rui rune rupert ruslan russ russell rustam ryan ryszard saad saadi
    sabri sachin saddam sadiq saeed safar said saif sajid sal salah salam saleh salim salman salvador
    salvatore sam sameh sameer sami samir samuel sandeep sandor sandro sanjay sanjeev santiago santos sarkis
    sasa sascha satoshi saul saud scott sean sebastian sebastiao sebastien selim serge sergei sergej sergey
    sergio serhiy serzh seth seyed seyyed shah shahid shane sharif shaun shaukat shawn shehbaz sheldon
    shigeru shimon shinzo shivaji shlomo sid siddharth sidney siegfried sigurd silvio simeon simon slavko
    slobodan sofiane solomon soren spencer spiros stan stanislav stanislaw stanislas stanley stefan stefano
    stefanos steffen stelios stepan stephane stephan stephen sterling steve steven stewart stig stipe stuart
     sunil suresh svein sven syed sylvain sylvester szymon tadeusz tahir takashi takeshi tamas tamer
    tamim tarek tareq tariq taro taylor tayyip ted teddy teodor teodoro teofilo terence terrance terrell
    terrence terry tetsuo thabo thaksin theo theodor theodore theodoros thibaut thiago thierry thomas thor
    thorsten tiago tibor tim timo timothy timur tito titus tobias toby todd toivo tom tomas tomasz tomislav
    tommaso tommy toni tony tor torben torsten toshio travis trent trevor tristan troy truong tunde tuomas tyler
    tyrone ugo ulf ulises ulrich umar umberto umit uriel urs uwe vaclav vadim valentin valentino valeri
    valerio valeriy valery vance vasil vasile vasilis vasily vasyl vernon vic vicente victor viktor vijay
    vikram viliam ville vince vincent vincenzo vinod virgil virgilio vishal vitali vitaliy vitaly vito
    vittorio vivek vlad vladimir vladislav vojislav vojtech volker volodymyr vyacheslav wade waldemar waleed walid
    wallace walt walter wang warren wayne wendell werner wesley wilbert wilbur wiley wilfred wilfried
    wilhelm will willem william willie willy wim winston wojciech wolfgang woodrow wout xavier yair yakov
    yannick yannis yaser yasin yasir yasser yasuo yaroslav yehuda yevgeni yevgeny yitzhak yoav yogi yoichi
    yoram yoshihide yossi youri yousef youssef yukio yunus yuri yuriy yury yusef yusuf yves zac zach zachary
    zack zahid zainal zbigniew zdenek zeki zeljko zia ziad zine zlatan zoltan zoran zurab abiy adama akmal
    akufo alassane alhaji aliou alioune alpha amara aminu anis ankit aqeel arvid asger ashish atiku babatunde
    baba bakari balram bertil biram boubacar bouna chidi chike chinedu chukwuma cletus cyprian dele deji
    denys diosdado ebrahim emeka  fabricio faustin femi ferhat folau gbenga gilad girma gitanas gopal
    hailemariam harish hemant hichilema idrissa idriss ifeanyi ikenna jagdish jakaya jatin jitendra jomo joko
    juma kamau kaushik kgalema kishore kojo kunal kwabena kwaku kwadwo kwasi kwesi lalit lamine lanre laxman
    lukman macky madan madhav mahendra manish mangosuthu matamela mbaye melaku meles milind modou moise
    moussa muhammadou musah mwai nandan neeraj nilesh nirmal nitish njoroge obinna odinga okechukwu olu
    olumide onyekachi oumar owusu pankaj paramjit parvez pradeep prasad prashant pravin prithviraj raghav
    rajat rajendra ramachandra ranjan ranil ritesh rohinton sachith samson sandile sanjiv santosh sarath
    satish saurabh segun shankar shashi shekhar shyam sibusiso sipho siva sridhar sudhir sundar surendra
    suraj sushil tapan tendai tejashwi thulani thulasi tinashe uddhav uhuru ujjwal umesh uttam varun
    venkat venkatesh vikas vineet vinay vipin viraj virat vusi wale waqar yash yashwant yogesh yoweri zakaria
    zaheer zoheb jokowi budi agus bambang eko hendra joko susilo yusril anwar azmin hishammuddin lim mahyuddin
    najwa prabowo prayut somchai surin thanakorn aung min ko soe tun win zaw nguyen tran hiroyuki kazuo
    kenichi makoto masahiro naoto noriaki ryo shinji shohei shunsuke takuya tatsuya tsutomu yoshio yuki
    sung-ho jong-un jae-in kyung-soo min-soo dae-jung myung-bak young-sam andries schalk hennie jacobus
    anibal ariel arsenio dagoberto efrain eliecer eloy epifanio evaristo fermin gonzalo hilario jacinto jairo
    joaquim jonatan leopoldo lisandro marcial modesto nayib nicanor osvaldo osvaldinho porfirio ramiro
    raymundo rigoberto rolando salomon servando telmo tomas ubaldo wilmer yamil zacarias thaddeus rhodri
    gwilym emrys dafydd ieuan cormac diarmuid eoin fergal fergus oisin padraig ronan ruairi seamus tadhg
    """
  static let female = """
    abigail ada adela adele adelina adriana agata agatha agnes agnieszka aida aileen aisha aishwarya alba
    alejandra aleksandra alessandra alessia alexandra alexandria alexandrina alexia alexis alice alicia
    alina alison aliyah allison alma althea alyssa amal amalia amanda amber amelia amelie amina amira amna
    amrita amy ana anais anastasia andreea andrina andriana angela angelica angelina angelique angie anita
    anja anjali ann anna annabel anne anneliese annette annie annika anouk antonia antonella aparna april
    ariadna ariana arielle arundhati asha ashley asma asta astrid athina audrey aung aurelia aurora ava
    avril ayesha ayse azadeh azra barbara beata beate beatrice beatrix beatriz becky belinda benazir
    berenice bernadette bertha beth bethany betsy bettina betty beverley beverly bianca birgit birgitta
    blanca bonnie brenda bridget brigid brigitte britney brittany bronwyn camila camilla camille candace
    cara carina carla carlotta carmen carol carola carole carolina caroline carolyn carrie cassandra
    cassidy catalina caterina catharina catherine cathy cecile cecilia celeste celia celine chantal
    charlene charlotte chelsea cherie cheryl chiara chloe christa christiane christina christine cindy
    claire clara clarissa claudia clementine cleo colette colleen concepcion connie consuelo cora corazon
    cordelia corinna corinne courtney cristina cynthia dagmar daisy dalia dana daniela danielle danuta
    daphne daria deanna debbie deborah debra deirdre delia delphine denise desiree diana diane dilma dina
    dolores dominika donna dora doreen doris dorota dorothea dorothy ebony edith edna edwina eileen ekaterina
    elaine eleanor elena eleni eleonora elfriede elif elinor elisa elisabeth elise eliza elizabeth ella
    elle ellen elli elsa elsie elvira emilia emilie emily emma enid erica erika erin erna esmeralda esperanza
    esra estela estelle esther ethel eugenia eugenie eunice eva evangelina eve evelyn evgenia ewa faith farah
    fatima fatma fatoumata faye fiona flora florence frances francesca franziska francoise freda freya
    frida gabriela gabriella gabrielle galina gemma genevieve georgette georgia georgina geraldine gerda
    germaine ghada gina giorgia giovanna gisela giselle gita giulia gladys gloria golda grace graciela greta
    gretchen gro guadalupe gudrun gulnara gwen gwendolyn hala hana hanan hanna hannah hannelore harriet
    hazel heather hedwig heidi helen helena helene helga heloise henrietta hermine hilary hilda hillary
    hind hope huda ida ilana ilona ilse imelda imogen indira ines inga inge ingeborg ingrid inna ioana
    irena irene irina iris irma isabel isabela isabella isabelle isla ivana ivanka ivanna ivonne jacinda
    jackie jaclyn jacqueline jadwiga jana jane janet janice janina janine jasmin jasmine jayne jean-marie
    jeanette jeanne jelena jen jenna jennifer jenny jessica jill jillian jo joan joanna joanne jocelyn jodie
    johanna josefina josephine joy joyce juana juanita judith judy julia juliana julianne julie juliet
    juliette june justine justyna kaitlyn kaja kamala kamila karen karin karina karla karolina kate
    katarina katarzyna kateryna katharina katharine katherine kathleen kathryn kathy katia katie katja
    katrin katrina katya kayla keiko kelly kerstin kimberly kira kirsten kirstie kirsty klara klaudia kristen
    kristi kristin kristina kristine krystyna ksenia kylie laetitia laila lakshmi lana lara larissa latifa
    laura lauren laurie lavinia layla lea leah leila lena leni lenka leonie leonora lesley leslie leticia
    leyla liane lidia liesel lila lili liliana lilian lillian lilly lily lina linda lindsay lindsey linnea
    lisa lisbeth liudmila livia liz liza lizzie lois lola loretta lorna lorraine lottie louisa louise lourdes
    lubna luciana lucia lucie lucille lucinda lucrezia lucy ludmila luisa lupe lydia lynda lynn lynne
    mabel madeleine madeline madhuri mae magda magdalena maggie maha maia maira maisie maja malala malgorzata
    malin mamata manuela mara marcela marcia margaret margareta margarita margaux margherita margot
    margrethe maria mariah mariam marian-louise mariana marianna marianne maribel marie mariella marielle
    marija marika marilyn marina marine marion marisa marisol marit marjorie marlene marta martha martina
    martine mary maryam maryna marzena matilda maud maura maureen mavis maxine maya mayra meera megan meghan
    mehwish melania melanie melinda melissa mercedes mercy meredith meryl mia michaela michaele michelle
    mila mildred milena millie mimi mina mira miranda mireille miriam mirjam moira mollie molly mona monica
    monika monique muriel myra myriam myrtle nabila nada nadezhda nadia nadine naima nahed nancy naomi
    narges nasreen natalia natalie natasha nathalie nawal nelly nera nicole nikki nina nirmala noa noemi
    nora noreen norma nour nuria octavia odette oksana olena olga olivia olympia oona ophelia oriana orla
    paloma pamela paola patricia patsy patty paula paulette paulina pauline pearl peggy penelope penny
    perla petra petronella phoebe phyllis pia pilar polly portia prisca priscilla priti priya priyanka
    rachel rada rahel raisa rania raquel razia rebecca regina regine renata renate renee rhoda rhonda rima
    rita roberta robyn rocio romina rosa rosalia rosalind rosalyn rosanna rosario rose roseanne rosemarie
    rosemary rosie rowena roxana roxanne ruth sabina sabine sabrina sadia sakina sally salma samantha samira
    sandra sandy sanna saoirse sara sarah saskia savannah selena selma serena shabnam shakira shania shanti
    sharon shauna sheila shelley sherry shirin shirley sian sidonie sigrid silke silvia simone sinead siobhan
    sissel sofia sofie solveig sonia sonja sophia sophie soraya stacey stacy stefania stella steffi stephanie
    sue suha sumaya sunita susan susana susanna susanne sushma susie suu suzanne svetlana sybil sylvia sylvie
    tabitha taisia tamar tamara tania tanja tanya tara tatiana tatyana tawakkol teresa terri tess tessa
    thea thelma theresa therese tiffany tina toya tracey tracy trish trudy tsipi tsai tulsi tzipi uma unity
    ursula ulrike valentina valeria valerie vanessa vera verena veronica veronika veronique vicki vicky
    victoria viktoria vigdis vilma viola violeta violet virginia vivian viviana vivien wanda wendy whitney
    wilhelmina wilma winifred winnie xenia ximena yael yana yasmin yasmine yekaterina yelena yingluck yolanda
    yoko yulia yuliya yumi yvette yvonne zahra zainab zara zeinab zelda zoe zofia zohra zuzana adaeze adwoa
    abena akosua afua ama efua esi ngozi nkosazana thandi thuli zanele nomvula lindiwe chioma chimamanda
    folake funke yetunde aminata awa fanta mariama rokia djamila khadija latifah naledi winfred akua esi
    kavita lata mamta meena neha nisha pooja pratibha radha rekha renu sadhna shobha smriti sonal sudha sujata
    swati usha vandana vidya vasundhara yamuna megawati puan retno siti nurul rizal sri dewi ratna thuy
    haruka mariko michiko naoko noriko sachiko yoshiko yuriko xiomara rigoberta berta dayana yesenia yadira
    rosalinda keisha latoya tamika aoife caoimhe ciara grainne maeve mairead niamh roisin
    """
  /// Borne by both.
  static let either = """
    alex ashley avery blair bobbie carey charlie chris corey courtney dale dana darcy drew francis frankie
    gale gerry hadley hilary jackie jamie jan jayden jean jesse jody jordan jules kelly kelsey kerry kim kit
    lauren lee leigh lesley leslie lindsay lou lynn marion mel morgan nicky nikita noor pat paris quinn
    randy reese ricky riley robbie robin rory rowan sacha sam sandy sasha shannon shelby sidney skyler
    stevie sydney terry toni tracy val vivian wei ming jing yan xin li hui ying jun lin ling min hong xiao
    yong jin seung ji hyun soo young eun tenzin karma sonam jia nguyet phuong thanh hoa manpreet harpreet
    gurpreet jaspreet balwinder kiran jyoti
    """
}
