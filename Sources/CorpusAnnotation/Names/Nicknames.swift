/// Short and familiar forms of given names, and spellings of one name in other alphabets.
enum Nicknames {
  /// One name a group, its full form first.
  static let table = """
    joseph joe joey; william bill billy will willie liam; robert bob bobby rob robbie;
    richard dick rick ricky rich; james jim jimmy jamie; john johnny jack jon; michael mike mick mickey;
    thomas tom tommy; charles charlie chuck; edward ed eddie ted teddy ned; anthony tony;
    daniel dan danny; david dave; donald don donny; kenneth ken kenny; ronald ron ronnie;
    timothy tim; andrew andy drew; steven steve stephen; matthew matt; christopher chris;
    nicholas nick; benjamin ben benny; samuel sam sammy; alexander alex aleksandr alexandr aleksander
    oleksandr alexandre sasha; gregory greg; jeffrey jeff geoffrey geoff; lawrence larry laurence;
    leonard len lenny; raymond ray; patrick pat paddy; peter pete; philip phil phillip; ashton ash;
    frederick fred freddie; gerald gerry jerry; theodore theo; vincent vince; walter walt; albert al bert;
    arthur art; barrack barack; bernard bernie; clifford cliff; douglas doug; eugene gene; francis frank;
    harold hal; henry harry hank; jacob jake; jonathan jonny; joshua josh; lewis louis lou; martin marty;
    maxwell max; mitchell mitch; nathaniel nate nathan; randolph randy; rodney rod; russell russ;
    stanley stan; stuart stewart stu; terence terry terrence; zachary zach zack; elizabeth liz beth betty
    lizzie eliza; katherine catherine kate kathy katie cathy kathryn; margaret maggie peggy meg;
    patricia patty trish; jennifer jen jenny; susan sue susie suzanne; deborah debbie debra;
    barbara barb; rebecca becky; victoria vicky vicki; christina christine tina; jacqueline jackie;
    samantha sammie; hillary hilary; cynthia cindy; dorothy dot; judith judy; kimberly kimmy;
    pamela pam; sandra sandy; teresa terri theresa tess; virginia ginny; mikhail mihail; sergei sergey
    serhiy sergej sergii; yuri yuriy yury iouri; dmitry dmitri dmitriy dmytro; andrei andrey andriy;
    alexei alexey aleksei aleksey oleksiy oleksii; nikolai nikolay mykola; vladimir volodymyr wladimir;
    valery valeri valeriy valerij; vitaly vitali vitaliy; evgeny yevgeny evgeni yevgeni evgeniy evgenii;
    gennady gennadi gennadiy; anatoly anatoli anatoliy; grigory grigori grigoriy; arkady arkadi;
    georgy georgi georgiy; vasily vasili vasiliy vasyl; dmitrij; igor ihor; pavel pavlo; petr pyotr petro;
    muhammad mohammed mohammad mohamed muhammed mohamad mehmet; hussein hussain husain hossein husayn
    huseyin; hassan hasan; ahmed ahmad ahmet; mahmoud mahmud mahmood; abdullah abdallah abdulla;
    yusuf youssef yousef yusef yousuf yasef; ibrahim ebrahim; ismail ismael esmail; khaled khalid;
    omar umar omer; osama usama; moammar muammar moamer; nuri nouri; sayed syed seyed sayyid said saeed;
    yasser yasir yaser; ali aly; mustafa mostafa mustapha; jamal gamal; tariq tarek tareq; faisal faysal;
    rashid rachid rasheed; karim kareem; volodimir; benyamin binyamin; yitzhak itzhak isaac;
    shimon simon; moshe moses
    """

  /// The full form of a folded given name or one of its spellings; the name itself where no
  /// group has it.
  static func fullForm(_ folded: String) -> String { groups[folded] ?? folded }

  private static let groups: [String: String] = {
    var groups: [String: String] = [:]
    for group in table.split(separator: ";") {
      let names = words(String(group))
      for name in names where groups[name] == nil { groups[name] = names.first }
    }
    return groups
  }()
}
