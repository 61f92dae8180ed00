import Testing

/// A fact of basketball's history as the API answers it: an address and texts that its answer has, in their order.
struct ServedFact: Sendable, CustomTestStringConvertible {
    let fact: String
    let address: String
    var status: UInt = 200
    let texts: [String]

    var testDescription: String { fact }
}

extension ServedFact {
    static let all = people + seasons + records + keys

    private static let people = [
        ServedFact(
            fact: "LeBron James was the first pick of 2003, by Cleveland",
            address: "/drafts/2003",
            texts: [#""overall_pick":1,"#, #""team_abbreviation":"CLE""#, #""player_name":"LeBron James""#]
        ),
        ServedFact(
            fact: "Stephen Curry was voted most valuable of 2015-16 by everybody",
            address: "/awards/mvp?season=2015-16&winners_only=true",
            texts: [#""player_name":"Stephen Curry""#, #""share":1"#, #""total":1"#]
        ),
        ServedFact(
            fact: "He played 79 games then, and his high was 53 points",
            address: "/players/curryst01/highs?season=2016",
            texts: [#""category":"points","value":53"#]
        ),
        ServedFact(
            fact: "Michael Jordan was the most valuable player of 1997-98 and the rookie of 1984-85",
            address: "/players/jordami01/honours",
            texts: [
                #""season_year":1998,"kind":"AWARD","honour":"mvp""#,
                #""season_year":1985,"kind":"AWARD","honour":"roy""#,
            ]
        ),
        ServedFact(
            fact: "LeBron James and Stephen Curry of 2015-16 beside each other",
            address: "/players/compare?players=lebron-james,201939&season=2016",
            texts: [
                #""player_name":"LeBron James""#, #""points":1920"#, #""player_name":"Stephen Curry""#,
                #""points":2375"#,
            ]
        ),
    ]

    private static let seasons = [
        ServedFact(
            fact: "Golden State was 30-2 on New Year's Day of 2016",
            address: "/standings/2016/by-date/2016-01-01?view=league",
            texts: [#""last_game_date":"2016-01-01""#, #""team_abbreviation":"GSW""#, #""wins":30,"losses":2"#]
        ),
        ServedFact(
            fact: "Golden State scored 9,421 points in 2015-16, the most of the league",
            address: "/seasons/2016/team-stats?basis=total",
            texts: [#""team_name":"Golden State Warriors""#, #""wins":73,"losses":9,"points":9421"#]
        ),
        ServedFact(
            fact: "Boston of 1961-62 won 60 games",
            address: "/seasons/1961-62/team-stats",
            texts: [#""team_name":"Boston Celtics""#, #""wins":60,"losses":20"#]
        ),
        ServedFact(
            fact: "The Boston Celtics have a season in each year since 1946-47",
            address: "/teams/boston-celtics/history",
            texts: [
                #""league":"NBA","season_year":2016"#, #""wins":48,"losses":34"#, #""league":"BAA","season_year":1947"#,
            ]
        ),
        ServedFact(
            fact: "Nobody recorded play-by-play in 1962",
            address: "/games/196203020NYK/shot-chart",
            texts: [#""shots":[]"#, #""state":"NOT_RECORDED_THEN""#]
        ),
    ]

    private static let records = [
        ServedFact(
            fact: "Wilt Chamberlain's hundred points are the most of a game",
            address: "/leaders/games?limit=1",
            texts: [#""player_name":"Wilt Chamberlain","value":100"#, #""game_date":"1962-03-02""#]
        ),
        ServedFact(
            fact: "His 50.4 points a game are the most of a season",
            address: "/leaders/seasons?limit=1",
            texts: [#""player_name":"Wilt Chamberlain""#, #""season_year":1962"#, #""value":50.4"#]
        ),
        ServedFact(
            fact: "John Stockton has the most assists of a career",
            address: "/leaders/careers?category=assists&limit=1",
            texts: [#""player_name":"John Stockton","value":15806"#]
        ),
        ServedFact(
            fact: "Golden State won its first 24 games of 2015-16",
            address: "/leaders/team-streaks?limit=1",
            texts: [#""team_abbreviation":"GSW""#, #""games":24"#, #""last_game_date":"2015-12-11""#]
        ),
        ServedFact(
            fact: "Kareem Abdul-Jabbar passed Wilt Chamberlain in 1983-84 and led all careers in points for decades",
            address: "/leaders/progressive",
            texts: [
                #""season_year":1983"#, #""player_name":"Wilt Chamberlain","total":31419"#, #""season_year":1984"#,
                #""player_name":"Kareem Abdul-Jabbar""#, #""season_year":2016"#,
                #""player_name":"Kareem Abdul-Jabbar","total":38387"#,
            ]
        ),
    ]

    private static let keys = [
        ServedFact(
            fact: "BAL is the code of two teams",
            address: "/teams/BAL",
            status: 300,
            texts: [#""code":"ambiguous""#, #""team_name":"Baltimore Bullets""#, #""team_name":"Washington Wizards""#]
        ),
        ServedFact(
            fact: "In 1970 it is one of them",
            address: "/teams/BAL/stats/1970",
            texts: [#""wins":50,"losses":32"#]
        ),
        ServedFact(
            fact: "Two players are called Tony Mitchell",
            address: "/players/tony-mitchell",
            status: 300,
            texts: [#""player_slug":"mitchto0"#, #""player_slug":"mitchto0"#]
        ),
        ServedFact(
            fact: "CHO is Basketball-Reference's code of the Charlotte Hornets",
            address: "/ids/bref/CHO",
            texts: [#""type":"team""#, #""name":"Charlotte Hornets""#]
        ),
        ServedFact(
            fact: "203999 and jokicni01 are Nikola Jokić",
            address: "/ids/jokicni01",
            texts: [#""type":"player""#, #""own_id":203999"#]
        ),
        ServedFact(
            fact: "A code that nobody had is no team",
            address: "/games?team=ZZZ",
            status: 400,
            texts: [#""parameter":"team""#]
        ),
    ]
}

extension ServedArtifact {
    /// Whether an answer is as a fact has it; what is wrong otherwise.
    func fault(of fact: ServedFact) async throws -> String? {
        let answer = try await get("/api/v1" + fact.address)
        guard answer.status == fact.status else {
            return "\(fact.address) is \(answer.status): \(answer.body.prefix(200))"
        }
        var rest = answer.body[...]
        for text in fact.texts {
            guard let place = rest.firstRange(of: text) else {
                return "\(fact.address) has no \(text): \(answer.body.prefix(600))"
            }
            rest = rest[place.upperBound...]
        }
        return nil
    }
}
