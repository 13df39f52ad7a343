/// The headers that programs write to each other; they become no fields.
///
/// What people write or what says where a message comes from is kept: `X-Mailer`, `X-Priority`,
/// `List-Id`, `Newsgroups`, and every name that is not here.
enum TransportHeaders {
  /// Whether a header of this name, in lower case, is left out.
  static func contains(_ name: String) -> Bool {
    names.contains(name) || prefixes.contains { name.hasPrefix($0) }
  }

  private static let names: Set<String> = [
    "authentication-results", "autocrypt", "bounces-to", "content-description",
    "content-disposition", "content-id", "content-length", "content-location", "content-md5",
    "content-transfer-encoding", "content-type", "delivered-to", "delivery-date", "dkim-signature",
    "domainkey-signature", "domainkey-status", "envelope-to", "errors-to", "feedback-id", "lines",
    "mime-version", "msip_labels", "original-recipient", "path", "precedence", "received",
    "received-spf", "return-path", "status", "tls-required", "xref",
  ]

  private static let prefixes = [
    // Signatures, chains of trust and their results.
    "arc-", "x-arc-", "x-dkim", "x-google-dkim", "x-pgp-", "x-authentic", "x-sender-id",
    "x-spf", "x-received", "x-original-authentic", "x-csa-",
    // Judgements of filters.
    "x-spam", "x-virus", "x-amavis", "x-antivirus", "x-barracuda", "x-bogosity", "x-brightmail",
    "x-cmae", "x-cloudmark", "x-crm114", "x-dspam", "x-ironport", "x-kas", "x-kse", "x-mailscanner",
    "x-mimecast", "x-proofpoint", "x-rspamd", "x-scanned", "x-sophos", "x-symantec", "x-tm-",
    "x-vade", "x-vr-", "x-forefront", "x-microsoft-antispam", "x-ham-", "x-policyd",
    // Servers, stores and programs for mail that count and route.
    "x-ms-", "x-exchange", "x-originatororg", "x-gm-", "x-gmail-", "x-goog", "x-google-smtp",
    "x-mozilla", "x-account-key", "x-uid", "x-keywords", "x-evolution", "x-imap", "x-pop3",
    "x-ymail", "x-yahoo-newman", "x-apparently-to", "x-delivered-to", "x-envelope", "x-loop",
    "x-mdaemon", "x-mras", "x-provags", "x-ui-", "x-sg-", "x-ses-", "x-mailgun", "x-mandrill",
    "x-mc-", "x-feedback", "x-abuse", "x-complaints", "x-report", "x-rcpt", "x-tnef", "x-tmn",
    "x-incomingtopheader", "x-incomingheadercount", "x-store-info", "x-sid-", "x-message-flag-",
    "x-trace", "x-zoho", "x-me-", "x-sasl", "x-greylist", "x-df", "x-cam-", "x-eopattributed",
    "x-authority", "x-outbound", "x-inbound", "x-content-preview", "x-whitelist", "ironport-",
    "dkim-", "bimi-", "thread-index", "require-recipient",
  ]
}
