import BallerCore
import BallerServing

/// Colleges: those that sent most players, or those of a letter.
enum CollegesPage {
    private static let most = 100

    struct Parameters: RouteParameters {
        let letter = Parameter.text("letter", .text(1...1), "Only those whose name begins so.").optional
    }

    static let route = SiteRoute(
        path: SitePath.colleges,
        about: "Colleges with how many players each sent.",
        Parameters.self
    ) { request in
        let all = try request.records("colleges", ["college": .null])
        let letters = Set(all.compactMap { $0.letter }).sorted()
        let letter = try request.letter?.uppercased()
        let shown: [Record]
        if let letter {
            shown = all.filter { $0.letter == letter }
            guard !shown.isEmpty else { throw Problem.notFound("No college begins with “\(letter)”.") }
        } else {
            let ranked = all.sorted { ($0["players"].integer ?? 0) > ($1["players"].integer ?? 0) }
            shown = Array(ranked.prefix(most))
        }
        let links = letters.map {
            PageLink(text: $0, link: "\(SitePath.colleges)?letter=\($0.percentEncoded)", isCurrent: $0 == letter)
        }
        return Page(
            letter.map { "Colleges, \($0)" } ?? "Colleges",
            "Colleges with the players that each sent, their games and points.",
            .history,
            crumbs: [Run("History", link: SitePath.history)]
                + (letter == nil ? [] : [Run("Colleges", link: SitePath.colleges)]),
            [
                LinksBlock("letters", "Letters", links),
                letter == nil && all.count > most
                    ? WordsBlock(
                        "first",
                        .note,
                        [Run("The \(most) of \(StatFormat.grouped(all.count)) that sent most players.")]
                    ) : nil,
                RecordTable("colleges", "Colleges", columns, shown)
                    ?? WordsBlock.empty("nothing", "No source here tells where players went to college."),
                all.isEmpty ? nil : WordsBlock("note", .quiet, [note]),
            ]
        )
    }

    private static let note: Run =
        "As sources write them, clubs and high schools among them; whoever went to several counts for each."

    private static let columns: [RecordColumn] = [
        "college", RecordColumn("players", "Players"), RecordColumn("active_players", "Active"),
        RecordColumn("first_season_year", "From"), RecordColumn("last_season_year", "To"),
        RecordColumn("games_played", "Games"), RecordColumn("points", "Points"),
    ]
}

extension Record {
    /// The first letter of a college.
    fileprivate var letter: String? {
        self["college"].text?.uppercased().first { $0.isLetter || $0.isNumber }.map(String.init)
    }
}
