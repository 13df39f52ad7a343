/// The words by which programs for mail introduce what they quote, in the languages of their users.
enum ReplyPhrases {
  /// The verbs of `On … X wrote:`, in lower case.
  static let verbs = [
    " wrote", " writes", " schrieb", " a écrit", " escribió", " ha scritto", " escreveu",
    " schreef", " skrev", " kirjoitti", " napisał", " napsal", " пишет", " писал", " написал",
    " пише", " писав", " написав", " yazdı", " írta", " έγραψε", "写道", "書きました",
  ]

  /// How such a line begins where nothing marks the lines after it as quoted.
  static let openers = [
    "on ", "am ", "le ", "el ", "il ", "em ", "op ", "den ", "dnia ", "w dniu ", "dne ", "le\u{A0}",
    "mon", "tue", "wed", "thu", "fri", "sat", "sun", "20", "19", "пн", "вт", "ср", "чт", "пт", "сб",
    "вс", "в ", "понед", "вторн", "среда", "четвер", "пятн", "субб", "воскр", "0", "1", "2", "3",
    "från ", "el\u{A0}", "στις ", "在",
  ]

  /// The words between dashes above a message that is answered.
  static let original: Set<String> = [
    "original message", "original appointment", "ursprüngliche nachricht", "originalnachricht",
    "message d'origine", "message d’origine", "message original", "mensaje original",
    "messaggio originale", "mensagem original", "oorspronkelijk bericht", "oorspronkelijk e-mail",
    "ursprungligt meddelande", "originalmeddelande", "oprindelig meddelelse", "opprinnelig melding",
    "alkuperäinen viesti", "wiadomość oryginalna", "original-nachricht", "исходное сообщение",
    "оригинальное сообщение", "вихідне повідомлення", "původní zpráva", "eredeti üzenet",
    "özgün ileti", "reply message", "antwort", "原始邮件",
  ]

  /// The words above a message that is handed on.
  static let forwarded: Set<String> = [
    "forwarded message", "begin forwarded message", "start of forwarded message",
    "forwarded by", "weitergeleitete nachricht", "anfang der weitergeleiteten nachricht",
    "anfang der weitergeleiteten e-mail", "message transféré", "message transmis",
    "début du message transféré",
    "début du message réexpédié", "mensaje reenviado", "inicio del mensaje reenviado",
    "messaggio inoltrato", "inizio messaggio inoltrato", "mensagem encaminhada",
    "mensagem reencaminhada", "início da mensagem reencaminhada", "doorgestuurd bericht",
    "begin doorgestuurd bericht", "vidarebefordrat meddelande", "videresendt meddelelse",
    "videresendt melding", "välitetty viesti", "wiadomość przekazana", "przekazana wiadomość",
    "пересылаемое сообщение", "пересланное сообщение", "начало переадресованного сообщения",
    "переслане повідомлення", "přeposlaná zpráva", "転送メッセージ", "转发的邮件",
  ]

  /// The labels of the sender, with which the header of a quoted message begins.
  static let sender: Set<String> = [
    "from", "von", "de", "da", "van", "från", "fra", "lähettäjä", "od", "от", "від", "kimden",
    "feladó", "από", "发件人", "寄件者", "差出人",
  ]

  /// The other labels of such a header.
  static let labels: Set<String> = [
    "sent", "date", "to", "cc", "bcc", "subject", "reply-to", "importance", "attachments",
    "gesendet", "datum", "an", "betreff", "kopie", "antwort an", "envoyé", "à", "objet", "copie",
    "enviado", "enviado el", "enviada", "enviada em", "fecha", "data", "para", "asunto", "assunto",
    "inviato", "a", "oggetto", "verzonden", "aan", "onderwerp", "skickat", "till", "ämne", "sendt",
    "til", "emne", "lähetetty", "vastaanottaja", "aihe", "wysłano", "wysłane", "do", "dw", "temat",
    "отправлено", "дата", "кому", "копия", "тема", "надіслано", "копія", "odesláno", "komu",
    "kopie", "předmět", "gönderme tarihi", "kime", "konu", "küldve", "címzett", "tárgy",
    "ημερομηνία", "προς", "θέμα", "发送时间", "收件人", "主题", "日期", "日時", "宛先", "件名",
  ]

  /// The prefixes of subjects of answers.
  static let answers: Set<String> = [
    "re", "aw", "sv", "vs", "antw", "antwort", "odp", "ynt", "rif", "r", "res", "ref", "na", "vá",
    "отв", "ответ", "відп", "απ", "回复", "答复", "回覆", "返信",
  ]

  /// The prefixes of subjects of messages that are handed on.
  static let forwards: Set<String> = [
    "fw", "fwd", "wg", "tr", "rv", "enc", "i", "vl", "vb", "doorst", "pd", "ilt", "továbbítás",
    "пересл", "пер", "πρθ", "转发", "轉寄", "転送",
  ]
}
