/// The nouns that name what somebody is: `minister`, `spokesman`, `coach`.
///
/// They stand before a name (`minister Viktor Malenko`), take its place (`the minister said`), or
/// follow it (`Anna Vance, a spokeswoman`).
package enum RoleNouns {
  /// Whether a folded word is one, in the singular.
  package static func contains(_ folded: String) -> Bool { words.contains(folded) }

  private static let words = Set(list.split(whereSeparator: \.isWhitespace).map(String.init))

  static let list = """
    minister premier president chancellor king queen prince princess emperor sultan emir sheikh
    ayatollah imam mullah pope cardinal archbishop bishop priest pastor rabbi reverend monk nun
    secretary undersecretary secretary-general director director-general governor mayor senator
    congressman congresswoman representative lawmaker legislator deputy councillor councilor
    councilman councilwoman alderman mp mep ambassador envoy diplomat consul attache negotiator
    mediator chairman chairwoman chairperson chair president-elect vice-president ceo cfo coo
    chief head leader co-leader founder co-founder boss executive manager officer official
    spokesman spokeswoman spokesperson adviser advisor aide counsel counselor counsellor
    commissioner administrator coordinator superintendent inspector detective constable sheriff
    marshal general lieutenant colonel major captain sergeant corporal private admiral commander
    commodore brigadier commandant pilot astronaut cosmonaut soldier marine
    judge justice magistrate prosecutor attorney lawyer solicitor barrister advocate
    attorney-general ombudsman registrar treasurer economist analyst strategist expert scientist
    researcher professor lecturer teacher headmaster principal dean rector provost historian
    sociologist psychologist physicist chemist biologist engineer architect doctor physician
    surgeon nurse epidemiologist virologist author writer novelist poet playwright journalist
    reporter correspondent editor columnist commentator broadcaster presenter anchor host
    photographer filmmaker director-producer producer actor actress comedian singer musician
    composer conductor rapper pianist guitarist artist painter sculptor designer model dancer
    coach trainer manager-coach captain-coach skipper striker defender midfielder goalkeeper
    forward winger quarterback pitcher batsman bowler all-rounder sprinter swimmer cyclist rider
    driver jockey golfer boxer champion referee umpire player star
    activist campaigner organiser organizer dissident rebel warlord militant fugitive suspect
    defendant victim witness survivor resident farmer fisherman worker trader dealer broker banker
    investor billionaire businessman businesswoman entrepreneur tycoon industrialist owner
    shareholder landlord candidate nominee incumbent contender challenger hopeful predecessor
    successor counterpart colleague partner husband wife widow father mother son daughter brother
    sister uncle aunt nephew niece grandfather grandmother cousin friend politician statesman
    speaker whip undersecretary-general commander-in-chief chieftain elder dictator strongman
    ex-president ex-minister vice-chairman vice-minister taoiseach superstar chef curator
    librarian volunteer student veteran moderator chaplain lord lady baroness baron duke duchess
    earl countess count marquess viscount dame sir
    """
}
