import Testing

/// What people type into a search, and what they mean by it: the first that must be found.
struct FoundName: Sendable, CustomTestStringConvertible {
    let question: String
    /// The kind and the key of the thing, such as `player:jamesle01`.
    let found: String

    var testDescription: String { "\(question) → \(found)" }

    private init(_ question: String, _ found: String) { (self.question, self.found) = (question, found) }

    static let all = names + spellings + nicknames + errors + teams + others

    private static let names = [
        FoundName("james", "player:jamesle01"), FoundName("LeBron", "player:jamesle01"),
        FoundName("James, LeBron", "player:jamesle01"), FoundName("  james   lebron ", "player:jamesle01"),
        FoundName("LEBRON JAMES", "player:jamesle01"), FoundName("leb", "player:jamesle01"),
        FoundName("lebronjames", "player:jamesle01"), FoundName("michael jordan", "player:jordami01"),
        FoundName("jordan", "player:jordami01"), FoundName("curry", "player:curryst01"),
        FoundName("kobe", "player:bryanko01"), FoundName("bird", "player:birdla01"),
        FoundName("mikan", "player:mikange01"), FoundName("erving", "player:ervinju01"),
    ]

    private static let spellings = [
        FoundName("Jokic", "player:jokicni01"), FoundName("Jokić", "player:jokicni01"),
        FoundName("JOKIĆ NIKOLA", "player:jokicni01"), FoundName("doncic", "player:doncilu01"),
        FoundName("DONČIĆ LUKA", "player:doncilu01"), FoundName("Donc\u{030C}ic\u{0301}", "player:doncilu01"),
        FoundName("Porziņģis", "player:porzikr01"), FoundName("Schroder", "player:schrode01"),
        FoundName("Никола Јокић", "player:jokicni01"), FoundName("Лука Дончић", "player:doncilu01"),
        FoundName("Леброн Джеймс", "player:jamesle01"), FoundName("Мозгов", "player:mozgoti01"),
        FoundName("shaquille o'neal", "player:onealsh01"), FoundName("Shaquille O’Neal", "player:onealsh01"),
        FoundName("o neal shaquille", "player:onealsh01"), FoundName("ONeal", "player:onealsh01"),
        FoundName("DeAaron Fox", "player:foxde01"), FoundName("de`aaron fox", "player:foxde01"),
        FoundName("Abdul-Jabbar", "player:abdulka01"), FoundName("abdul jabbar", "player:abdulka01"),
        FoundName("abduljabbar", "player:abdulka01"), FoundName("gilgeous alexander", "player:gilgesh01"),
        FoundName("Caldwell‑Pope", "player:caldwke01"), FoundName("PJ Tucker", "player:tuckepj01"),
        FoundName("P.J. Tucker", "player:tuckepj01"), FoundName("p j tucker", "player:tuckepj01"),
        FoundName("J.J. Redick", "player:redicjj01"), FoundName("jj redick", "player:redicjj01"),
        FoundName("Tim Hardaway Jr.", "player:hardati02"), FoundName("hardaway jr tim", "player:hardati02"),
        FoundName("LeBron James Sr.", "player:jamesle01"),
    ]

    private static let nicknames = [
        FoundName("King James", "player:jamesle01"), FoundName("KAT", "player:townska01"),
        FoundName("Steph Curry", "player:curryst01"), FoundName("shaq", "player:onealsh01"),
        FoundName("Dr. J", "player:ervinju01"), FoundName("greek freak", "player:antetgi01"),
        FoundName("Lew Alcindor", "player:abdulka01"), FoundName("Ron Artest", "player:artesro01"),
        FoundName("t-mac", "player:mcgratr01"), FoundName("CP3", "player:paulch01"),
        FoundName("pistol pete", "player:maravpe01"),
    ]

    private static let errors = [
        FoundName("lebron jmaes", "player:jamesle01"), FoundName("antetokounpo", "player:antetgi01"),
        FoundName("giannis antetkoumpo", "player:antetgi01"), FoundName("jon stockton", "player:stockjo01"),
        FoundName("steven curry", "player:curryst01"), FoundName("novitzki", "player:nowitdi01"),
        FoundName("charles barkely", "player:barklch01"), FoundName("olajuwan", "player:olajuha01"),
        FoundName("westbrok", "player:westbru01"),
    ]

    private static let teams = [
        FoundName("lakers", "team:1610612747"), FoundName("LAL", "team:1610612747"),
        FoundName("los angeles", "team:1610612747"), FoundName("minneapolis lakers", "team:1610612747"),
        FoundName("sonics", "team:1610612760"), FoundName("brk", "team:1610612751"),
        FoundName("Cavs", "team:1610612739"), FoundName("sixers", "team:1610612755"),
        FoundName("76ers", "team:1610612755"), FoundName("blazers", "team:1610612757"),
        FoundName("boston", "team:1610612738"), FoundName("magic", "team:1610612753"),
        FoundName("warriros", "team:1610612744"), FoundName("spirits", "team:3656158440100293"),
    ]

    private static let others = [
        FoundName("2016", "season:NBA_2016"), FoundName("2015-16", "season:NBA_2016"),
        FoundName("nba 2015-16", "season:NBA_2016"), FoundName("aba 1976", "season:ABA_1976"),
        FoundName("kentucky wildcats", ""), FoundName("duke", "college:Duke"), FoundName("mvp", "award:mvp"),
        FoundName("rookie of the year", "award:roy"), FoundName("standings", "page:/standings"),
        FoundName("xyzzy", ""),
    ]
}
