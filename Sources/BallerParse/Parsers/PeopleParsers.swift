import BallerPages

/// Pages about one person: the top of the page, then the declared tables.
enum PeopleParsers {
    static func parsePlayer(_ reader: PageReader) throws(ParseError) {
        guard let biography = Biography(reader.root), let id = reader.address["player"] else {
            return reader.require("head of the page", false)
        }
        var row = life(biography)
        row["player_id"] = .text(id)
        row["pronunciation"] = biography.text("Pronunciation")
        row["positions"] = biography.text("Position")
        row["shoots"] = biography.text("Shoots")
        (row["height_inches"], row["weight_pounds"]) = biography.size
        row["experience"] = .text(optional: biography["Experience", "Career Length"]?.text)
        row["hall_of_fame"] = .text(optional: biography["Hall of Fame"]?.text(without: "Full List"))
        row["current_team_id"] = .text(
            optional: biography["Team"]?.links.lazy.compactMap { $0.identifier(.team) }.first
        )
        row.merge(draft(biography)) { first, _ in first }
        addDebuts(biography, &row)
        add(PeopleRelations.players, row, reader)
        try reader.readTables()
        try ProfileParts.parse(reader)
    }

    /// The debut in each league; the career debut is the earliest.
    private static func addDebuts(_ biography: Biography, _ row: inout [String: Cell]) {
        let (nba, aba) = (biography.debut("NBA"), biography.debut("ABA"))
        (row["nba_debut_date"], row["nba_debut_game_id"]) = nba
        (row["aba_debut_date"], row["aba_debut_game_id"]) = aba
        let first = [nba, aba].filter { !$0.date.isNull }.min { ($0.date.text ?? "") < ($1.date.text ?? "") } ?? nba
        (row["debut_date"], row["debut_game_id"]) = first
    }

    /// From `Atlanta Hawks, 1st round (3rd pick, 3rd overall), 2018 NBA Draft`.
    private static func draft(_ biography: Biography) -> [String: Cell] {
        guard let line = biography["Draft"] else { return [:] }
        let text = line.text
        func number(before word: String) -> Int? {
            guard let end = text.firstRange(of: word)?.lowerBound else { return nil }
            return Int(
                text[..<end].reversed().drop { $0.isLetter || $0 == " " }.prefix { $0.isNumber }.reversed().map(
                    String.init
                ).joined()
            )
        }
        return [
            "draft": .text(optional: text),
            "draft_year": .integer(
                optional: line.links.lazy.compactMap { $0.identifier(.seasonYear) }.last.flatMap { Int($0) }
            ),
            "draft_team_id": .text(optional: line.links.lazy.compactMap { $0.identifier(.team) }.first),
            "draft_round": .integer(optional: number(before: " round")),
            "draft_overall_pick": .integer(optional: number(before: " overall")),
        ]
    }

    static func parseCoach(_ reader: PageReader) throws(ParseError) {
        guard let biography = Biography(reader.root), let id = reader.address["coach"] else {
            return reader.require("head of the page", false)
        }
        var row = life(biography)
        row["coach_id"] = .text(id)
        row["hall_of_fame"] = .text(optional: biography["Hall of Fame"]?.text(without: "Full List"))
        row["player_id"] = .text(
            optional: biography["As Player"]?.links.lazy.compactMap { $0.identifier(.player) }.first
        )
        add(PeopleRelations.coaches, row, reader)
        try reader.readTables()
    }

    static func parseReferee(_ reader: PageReader) throws(ParseError) {
        guard let biography = Biography(reader.root), let id = reader.address["referee"] else {
            return reader.require("head of the page", false)
        }
        var row = life(biography)
        row["referee_id"] = .text(id)
        let number = biography.meta.descendants.first { $0.tag == HTMLTag("text") }?.text
        row["jersey_number"] = .integer(optional: number.flatMap { Int($0) })
        add(PeopleRelations.referees, row, reader)
        try reader.readTables()
    }

    static func parseExecutive(_ reader: PageReader) throws(ParseError) {
        guard let biography = Biography(reader.root), let id = reader.address["executive"] else {
            return reader.require("head of the page", false)
        }
        var row = life(biography)
        row["executive_id"] = .text(id)
        add(PeopleRelations.executives, row, reader)
        try reader.readTables()
    }

    private static func life(_ biography: Biography) -> [String: Cell] {
        [
            "name": .text(optional: biography.name), "full_name": .text(optional: biography.fullName),
            "nicknames": .text(optional: biography.nicknames), "name_note": .text(optional: biography.nameNote),
            "birth_date": biography.birthDate,
            "birth_place": .text(optional: biography.birthPlace), "death_date": biography.deathDate,
            "high_school": .text(optional: biography["High School", "High Schools"]?.text),
            "college": .text(optional: biography["College", "Colleges"]?.text),
        ]
    }

    private static func add(_ relation: Relation, _ row: [String: Cell], _ reader: PageReader) {
        reader.require("name in the heading", row["name"].map { !$0.isNull } ?? false)
        var table = ParsedTable(relation)
        table.append(row)
        reader.add(table)
    }

    /// The front page of the player index: each letter's link, then its best known players.
    ///
    /// The site leaves cells unclosed in the list, so each letter contains all that follow, and the site's menu below
    /// them. Only order and addresses tell which letter a player belongs to.
    static func parseLetters(_ reader: PageReader) {
        var table = ParsedTable(PeopleRelations.knownPlayers)
        var seen: Set<String> = []
        var letter: String?
        let list = reader.root.first(class: "page_index")
        for link in list?.all(.a) ?? [] {
            let path = SiteID.path(of: link.attribute(.href) ?? "").split(separator: "/")
            guard path.first == "players" else { continue }
            if path.count < 3 {
                letter = path.count == 2 ? String(path[1]) : nil
            } else if let letter, path[1] == letter, let player = link.identifier(.player),
                seen.insert(player).inserted
            {
                let after = link.tree.text[link.textRange.upperBound...].first
                table.append([
                    .text(letter.uppercased()), .text(player), .text(link.text),
                    .boolean(after == UInt8(ascii: "*")),
                ])
            }
        }
        reader.require("list of letters with players", table.rowCount > 0)
        reader.add(table)
    }
}
