import BallerPages
import BallerParse
import Testing

struct UnreadKindTests {
    @Test(arguments: [
        ("/draft/NBA_2004_expansion.html", "draft_expansion"), ("/draft/draft_rights.html", "draft_rights"),
        ("/friv/continuity.html", "roster_continuity"), ("/leagues/NBA_best_records.html", "best_records"),
        ("/leagues/NBA_2006_rookies-season-stats.html", "rookies_season"),
        ("/teams/BOS/leaders_career.html", "franchise_leaders"), ("/teams/BOS/2026_referees.html", "team_referees"),
        ("/referees/fostesc99r-playoffs.html", "referee_playoffs"), ("/friv/hof.fcgi", "hall_of_fame_candidates"),
        ("https://www.basketball-reference.com/friv/numbers.fcgi?number=00&year=", "numbers_of_all_seasons"),
    ])
    func `a kind that is not read is refused by its name`(_ url: String, _ name: String) {
        #expect(PageTypes.type(of: url) == nil)
        #expect(throws: ParseError.unknownPageType(url: url)) { try PageParser().parse([1], url: url) }
        #expect(
            ParseError.unknownPageType(url: url).message.contains("of the kind \(name), which Baller does not read")
        )
    }

    @Test func `no kind that is not read takes the sample of a type`() {
        for type in PageTypes.all { #expect(UnreadKind.kind(of: type.kind.sample) == nil, "\(type.name)") }
    }

    @Test func `names of unread kinds are unique and belong to no type`() {
        let names = UnreadKind.all.map(\.name)
        #expect(Set(names).count == names.count)
        #expect(Set(names).isDisjoint(with: PageTypes.all.map(\.name)))
    }
}
