/// The words of notices that are put under every message, in lower case.
enum FooterPhrases {
  /// Whether a text in lower case holds one of the phrases from the beginning of a word on.
  ///
  /// Each of them alone makes a paragraph at the end of a message a notice.
  ///
  /// - Complexity: O(*n*) for the few phrases that begin with one byte.
  static func occur(in words: [UInt8]) -> Bool {
    var isInWord = false
    for index in words.indices {
      let byte = words[index]
      if !isInWord, !byFirst[Int(byte)].isEmpty {
        let rest = words[index...]
        if byFirst[Int(byte)].contains(where: { rest.starts(with: $0) }) { return true }
      }
      isInWord = byte >= 0x61 && byte <= 0x7A || byte >= 0x80
    }
    return false
  }

  /// The phrases that begin with each byte.
  private static let byFirst: [[[UInt8]]] = {
    var lists = [[[UInt8]]](repeating: [], count: 256)
    for phrase in phrases.split(separator: "\n").map({ Array($0.utf8) }) {
      lists[Int(phrase[0])].append(phrase)
    }
    return lists
  }()

  private static let phrases = """
    unsubscribe
    opt out of
    opt-out of
    update your preferences
    manage your preferences
    email preferences
    view this email in your browser
    view it in your browser
    you are receiving this
    you received this
    you're receiving this
    this email was sent to
    this message was sent to
    this e-mail was sent to
    mailing list
    to post to this group
    google groups
    add us to your address book
    intended recipient
    intended only for
    intended solely for
    intended for the addressee
    if you have received this
    received this email in error
    received this message in error
    this email and any
    this e-mail and any
    this message and any
    this communication is confidential
    contain confidential
    contains confidential
    confidential and privileged
    confidential information
    privileged and confidential
    confidentiality notice
    think before you print
    before printing this
    consider the environment
    scanned for viruses
    virus-free
    checked for viruses
    sent from my
    get outlook for
    diese e-mail enthält
    diese e-mail ist vertraulich
    diese nachricht ist vertraulich
    nicht der richtige adressat
    newsletter abbestellen
    abbestellen
    abmelden
    von meinem iphone gesendet
    ce message est confidentiel
    ce message et ses
    ce message et toutes
    ce courriel
    désabonner
    désinscrire
    désinscription
    envoyé de mon
    este mensaje y
    este correo electrónico
    este mensaje es confidencial
    darse de baja
    cancelar la suscripción
    enviado desde mi
    questo messaggio e
    le informazioni contenute
    annulla l'iscrizione
    cancellarsi
    esta mensagem
    cancelar inscrição
    cancelar a subscrição
    dit bericht is
    dit e-mailbericht
    uitschrijven
    afmelden
    отписаться
    отказаться от рассылки
    данное сообщение
    настоящее сообщение
    содержит конфиденциальную
    відписатися
    це повідомлення
    wypisać się
    wiadomość ta zawiera
    ta wiadomość
    avsluta prenumeration
    afmeld
    meld deg av
    """
}
