import Foundation

@testable import CorpusReading

/// Sentences of invented news in the encodings that people have them in.
enum EncodedStories {
  struct Story: Sendable, CustomStringConvertible {
    var encoding: String
    var text: String
    var description: String { encoding }
  }

  static let all: [Story] = [
    Story(
      encoding: "windows-1252",
      text: """
        La ministre de la pêche a déclaré mardi à Port-Hallin que l’accord était « très proche ». \
        Les délégués, arrivés de l’île voisine, espéraient une réponse avant l’été, mais le préfet \
        a refusé de fixer une date précise.
        """),
    Story(
      encoding: "windows-1252",
      text: """
        Der Bürgermeister von Nörderhafen sagte am Dienstag, die Brücke werde „frühestens“ im März \
        geöffnet. Für die Fähren gälten größere Einschränkungen, die Händler müßten länger warten.
        """),
    Story(
      encoding: "windows-1252",
      text: """
        El alcalde de Peñasol afirmó que la reunión con los pescadores terminó sin acuerdo. “Mañana \
        habrá más”, añadió, y pidió a los vecinos que no salieran a la calle después de la \
        votación.
        """),
    Story(
      encoding: "ISO-8859-15",
      text: """
        Le budget du port coûtera 40 \u{20AC} par habitant, selon le maire. Les s\u{153}urs Vallain, \
        opposées au projet, ont présenté leurs v\u{153}ux et dénoncé une man\u{153}uvre déguisée.
        """),
    Story(
      encoding: "windows-1251",
      text: """
        Министр рыболовства заявил во вторник в порту Халлин, что соглашение «очень близко». \
        Делегаты, прибывшие с соседнего острова, ждут ответа до лета, но губернатор отказался \
        назвать день.
        """),
    Story(
      encoding: "KOI8-R",
      text: """
        Министр рыболовства заявил во вторник в порту Халлин, что соглашение очень близко. \
        Делегаты, прибывшие с соседнего острова, ждут ответа до лета, но губернатор отказался \
        назвать день.
        """),
    Story(
      encoding: "ISO-8859-5",
      text: """
        Министр рыболовства заявил во вторник в порту Халлин, что соглашение очень близко. \
        Делегаты, прибывшие с соседнего острова, ждут ответа до лета, но губернатор отказался \
        назвать день.
        """),
    Story(
      encoding: "windows-1250",
      text: """
        Starosta Hořejšího Přístavu v úterý řekl, že most bude otevřen „nejdříve“ v březnu. Pro \
        trajekty budou platit větší omezení a obchodníci budou muset čekat déle, než čekali loni.
        """),
    Story(
      encoding: "ISO-8859-2",
      text: """
        Starosta Hořejšího Přístavu v úterý řekl, že most bude otevřen nejdříve v březnu. Pro \
        trajekty budou platit větší omezení a obchodníci budou muset čekat déle, než čekali loni.
        """),
    Story(
      encoding: "windows-1250",
      text: """
        Burmistrz Łękowa powiedział we wtorek, że most zostanie otwarty „najwcześniej” w marcu. \
        Będą obowiązywać większe ograniczenia, a kupcy będą musieli czekać dłużej niż rok temu.
        """),
    Story(
      encoding: "ISO-8859-2",
      text: """
        Burmistrz Łękowa powiedział we wtorek, że most zostanie otwarty najwcześniej w marcu. \
        Będą obowiązywać większe ograniczenia, a kupcy będą musieli czekać dłużej niż rok temu.
        """),
    Story(
      encoding: "windows-1254",
      text: """
        Belediye başkanı salı günü yaptığı açıklamada köprünün “en erken” martta açılacağını \
        söyledi. Feribotlar için daha büyük kısıtlamalar geçerli olacak, tüccarlar bekleyecek.
        """),
    Story(
      encoding: "windows-1253",
      text: """
        Ο δήμαρχος της Άνω Χώρας δήλωσε την Τρίτη ότι η γέφυρα θα ανοίξει “το νωρίτερο” τον Μάρτιο. \
        Οι έμποροι θα πρέπει να περιμένουν περισσότερο από πέρυσι, είπε ο Άρης Μαντάς.
        """),
    Story(
      encoding: "ISO-8859-7",
      text: """
        Ο δήμαρχος της Άνω Χώρας δήλωσε την Τρίτη ότι η γέφυρα θα ανοίξει το νωρίτερο τον Μάρτιο. \
        Οι έμποροι θα πρέπει να περιμένουν περισσότερο από πέρυσι, είπε ο Άρης Μαντάς.
        """),
    Story(
      encoding: "Shift_JIS",
      text: """
        北港の市長は火曜日、橋の開通は早くても三月になると述べた。フェリーの便数は減り、商人たちは\
        去年より長く待つことになる。「急ぐ必要はない」と市長は記者団に語った。
        """),
    Story(
      encoding: "EUC-JP",
      text: """
        北港の市長は火曜日、橋の開通は早くても三月になると述べた。フェリーの便数は減り、商人たちは\
        去年より長く待つことになる。「急ぐ必要はない」と市長は記者団に語った。
        """),
    Story(
      encoding: "ISO-2022-JP",
      text: """
        北港の市長は火曜日、橋の開通は早くても三月になると述べた。フェリーの便数は減り、商人たちは\
        去年より長く待つことになる。「急ぐ必要はない」と市長は記者団に語った。
        """),
    Story(
      encoding: "GB18030",
      text: """
        北港市长星期二表示,大桥最早要到三月才能通车。渡轮的班次将减少,商人们等待的时间会比去年更长。\
        “没有必要着急”,市长对记者说。代表们希望在夏天之前得到答复。
        """),
    Story(
      encoding: "Big5",
      text: """
        北港市長星期二表示,大橋最早要到三月才能通車。渡輪的班次將減少,商人們等待的時間會比去年更長。\
        「沒有必要著急」,市長對記者說。代表們希望在夏天之前得到答覆。
        """),
    Story(
      encoding: "EUC-KR",
      text: """
        북항 시장은 화요일 다리가 빨라야 삼월에 개통될 것이라고 말했다. 여객선 운항 횟수가 줄어들고 \
        상인들은 작년보다 더 오래 기다려야 한다. “서두를 필요가 없다”고 시장은 기자들에게 말했다.
        """),
  ]

  /// The text in an encoding, by the system's own converter.
  static func bytes(of text: String, in encoding: String) -> [UInt8] {
    let name =
      [
        "Shift_JIS": "CP932", "Big5": "BIG5", "EUC-KR": "CP949", "UTF-16LE": "UTF-16LE",
      ][encoding] ?? encoding
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/iconv")
    process.arguments = ["-f", "UTF-8", "-t", name]
    let (input, output) = (Pipe(), Pipe())
    process.standardInput = input
    process.standardOutput = output
    do { try process.run() } catch { return [] }
    input.fileHandleForWriting.write(Data(text.utf8))
    try? input.fileHandleForWriting.close()
    let data = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return process.terminationStatus == 0 ? Array(data) : []
  }
}
