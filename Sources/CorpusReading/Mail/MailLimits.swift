/// How large a message may be in each direction; what is past a limit is named and left out.
enum MailLimits {
  /// The deepest nesting of multiparts and forwarded messages.
  static let depth = 50
  /// The most parts of one message.
  static let parts = 10_000
  /// The most lines in the header of a message or a part.
  static let headerLines = 10_000
  /// The most bytes of one header: 1 MiB.
  static let headerBytes = 1 << 20
  /// The most messages that are encoded as a whole inside each other; each takes memory of its own.
  static let encodedMessages = 4
  /// The most quoted passages of one text that are marked.
  static let blocks = 10_000
  /// The most reasons that are told of one message.
  static let reasons = 20
}
