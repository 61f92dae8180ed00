import BallerCore
import BallerServing
import Foundation

/// The players whose last name begins with a letter, as a register lists them.
enum PlayersLetterPage {
    struct Parameters: RouteParameters {
        let position = Parameter<Position>.choice("position", "Who plays there.", default: .all)
        let status = Parameter<PlayersPage.Status>.choice("status", "Who plays still.", default: .all)
        let country = Parameter.text("country", .text(0...2), "Who was born there, in two letters.", default: "")
        let college = Parameter.text("college", .text(0...80), "A part of the college's name.", default: "")
        let page = Parameter.page
    }

    enum Position: String, CaseIterable {
        case all = ""
        case guards = "G"
        case forwards = "F"
        case centers = "C"
    }

    static let letters = Array("abcdefghijklmnopqrstuvwxyz")
    static let routes = letters.map { letter in
        SiteRoute(
            path: SitePath.players(letter: letter),
            about: "The players whose last name begins with \(letter.uppercased()).",
            Parameters.self
        ) { try page($0, letter) }
    }

    private static let length = 250

    private static func page(_ request: ArtifactRequest<Parameters>, _ letter: Character) throws -> Page {
        let (position, status, number) = (try request.position, try request.status, try request.page)
        let (country, college) = (try request.country.uppercased(), try request.college)
        let everybody = try request.records("players_by_letter", ["letter": .text(String(letter))])
        let players = everybody.filter { row in
            (position == .all || row["position_group"].text == position.rawValue)
                && (status == .all || row["is_active"].flag == (status == .active))
                && (country.isEmpty || row["birth_country"].text == country)
                && (college.isEmpty || row["college"].text?.localizedCaseInsensitiveContains(college) == true)
        }
        let first = (number - 1) * length
        if number > 1, first >= players.count { throw Problem.notFound("The list has no page \(number).") }
        let shown = Array(players.dropFirst(first).prefix(length))
        let path = { (number: Int) in
            SitePath.address(
                SitePath.players(letter: letter),
                [
                    ("position", position.rawValue), ("status", status.rawValue), ("country", country),
                    ("college", college), ("page", number > 1 ? String(number) : nil),
                ]
            )
        }
        let words = "\(players.count.grouped) \(players.count == 1 ? "player" : "players") who played"
        let range = players.count > length ? "\(first + 1)–\(first + shown.count) of \(words)" : words
        return Page(
            "Players: \(letter.uppercased())",
            "Every player whose last name begins with \(letter.uppercased()): years, position, height, weight, birth, college.",
            .players,
            crumbs: [Run("Players", link: SitePath.players)],
            [
                alphabet(letter),
                FormBlock(
                    id: "filter",
                    action: SitePath.players(letter: letter),
                    fields: [
                        .choice("position", "Position", positions, chosen: position.rawValue),
                        .choice("status", "Status", statuses, chosen: status.rawValue),
                        .choice("country", "Born in", countries(everybody), chosen: country),
                        .text("college", "College", college),
                    ]
                ),
                players.isEmpty
                    ? WordsBlock.empty("none", "No such player is here.")
                    : WordsBlock("range", .lead, [Run(range + ".")]),
                RecordTable("players", "Players: \(letter.uppercased())", columns, shown),
                players.count > length
                    ? StepsBlock(
                        id: "steps",
                        label: "Pages of the list",
                        previous: number > 1 ? PageLink(text: "Previous", link: path(number - 1)) : nil,
                        next: first + length < players.count ? PageLink(text: "Next", link: path(number + 1)) : nil
                    ) : nil,
            ]
        )
    }

    /// The countries of birth that are known of these players, by name.
    private static func countries(_ players: [Record]) -> [(value: String, text: String)] {
        let codes = Set(players.compactMap { $0["birth_country"].text })
        return [("", "All")] + codes.map { ($0, Country.name($0)) }.sorted { $0.1 < $1.1 }
    }

    /// The letters, each with its page; the one of the page itself is marked.
    static func alphabet(_ current: Character?) -> LinksBlock {
        LinksBlock(
            "letters",
            "Last names",
            letters.map { letter in
                PageLink(
                    text: letter.uppercased(),
                    link: SitePath.players(letter: letter),
                    isCurrent: letter == current
                )
            }
        )
    }

    private static let positions = [("", "All"), ("G", "Guards"), ("F", "Forwards"), ("C", "Centers")]
    private static let statuses = [("", "All"), ("active", "Active"), ("former", "Former")]

    private static let columns: [RecordColumn] = [
        RecordColumn("player_name") { row, links in
            let member = row["is_hall_of_fame"].flag == true
            return .text(
                row["player_name"].text,
                link: links.address(of: "player_name", in: row),
                note: member ? "Hall of Fame" : nil
            )
        },
        RecordColumn("debut_year", "From"), RecordColumn("final_year", "To"), "position",
        RecordColumn("height_inches", "Ht"), RecordColumn("weight_pounds", "Wt"), "birth_date",
        RecordColumn("birth_country", "Born in") { row, _ in .text(row["birth_country"].text.map(Country.name)) },
        "college",
    ]
}
