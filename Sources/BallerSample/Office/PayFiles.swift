import BallerCore
import Foundation

/// Salaries and contracts, as the pages of teams, players and the league print them.
final class PayFiles {
    private let salaries: PageFile
    private let ownSalaries: PageFile
    private let contracts: PageFile
    private let leagueContracts: PageFile
    private let ownContracts: PageFile
    private var paid: [String: [(season: Season, team: SeasonTeam, salary: Int)]] = [:]
    private var newest: SeasonRecord?

    init(folder: URL) throws(SampleError) {
        func file(_ relation: String, _ columns: String) throws(SampleError) -> PageFile {
            try PageFile(relation, nil, in: folder, columns: columns)
        }
        let seasons = (1...6).map { "salary_season_\($0)" }.joined(separator: " ")
        salaries = try file("salaries", "team_id season_year player_id player_name contract_number salary")
        ownSalaries = try file(
            "player_salaries",
            "player_id row_order span season_year team_id team_name league salary is_two_way"
        )
        contracts = try file("contracts", "team_id first_season_year player_id player_name age \(seasons) guaranteed")
        leagueContracts = try file(
            "league_contracts",
            "list_order player_id player_name team_id first_season_year \(seasons) guaranteed"
        )
        ownContracts = try file("player_contracts", "player_id team_id season_year salary option")
    }

    func write(_ record: SeasonRecord, _ payroll: Payroll) throws(SampleError) {
        newest = record
        let year = record.year.rawValue
        guard year >= Payroll.firstYear else { return }
        for (team, roster) in record.rosters.enumerated() {
            let page = Page("teams/\(record.code(team))/\(year).html")
            for player in roster {
                guard let contract = payroll.contracts[player.pageID] else { continue }
                let salary = contract.salary(in: year)
                paid[player.pageID, default: []].append((record.season, record.season.teams[team], salary))
                try salaries.write(
                    [record.code(team), "\(year)", player.pageID, player.name, "1", "\(salary)"],
                    from: page
                )
            }
        }
    }

    func close(_ payroll: Payroll) throws(SampleError) {
        try writePaid()
        if let newest { try writeContracts(newest, payroll) }
        for file in [salaries, ownSalaries, contracts, leagueContracts, ownContracts] { try file.close() }
    }

    /// A line a season, and their sum.
    private func writePaid() throws(SampleError) {
        for (id, lines) in paid.sorted(by: { $0.key < $1.key }) {
            let page = Page("players/\(id.prefix(1))/\(id).html")
            for (order, line) in lines.enumerated() {
                let team = line.team.identity
                try ownSalaries.write(
                    [
                        id, "\(order + 1)", line.season.year.name, "\(line.season.year)", team.abbreviation,
                        team.fullName, line.season.league, "\(line.salary)", "false",
                    ],
                    from: page
                )
            }
            let sum = lines.reduce(0) { $0 + $1.salary }
            try ownSalaries.write(
                [id, "\(lines.count + 1)", "Career", nil, nil, "(may be incomplete)", nil, "\(sum)", "false"],
                from: page
            )
        }
    }

    /// What is to be paid after the last season.
    private func writeContracts(_ record: SeasonRecord, _ payroll: Payroll) throws(SampleError) {
        let first = record.year.rawValue + 1
        let coming = record.rosters.enumerated().flatMap { team, roster in
            roster.compactMap { player -> Coming? in
                guard let contract = payroll.contracts[player.pageID], contract.lastYear >= first else { return nil }
                let salaries = (first..<first + 6).map { $0 <= contract.lastYear ? contract.salary(in: $0) : nil }
                return Coming(player: player, team: record.code(team), contract: contract, salaries: salaries)
            }
        }
        for one in coming {
            let age = Person(one.player).age(in: SeasonYear(rawValue: first)).map { "\($0)" }
            try contracts.write(
                [one.team, "\(first)", one.player.pageID, one.player.name, age] + one.cells,
                from: Page("contracts/\(one.team).html")
            )
            for (place, salary) in one.salaries.enumerated() {
                guard let salary else { continue }
                let option = first + place == one.contract.lastYear ? one.contract.option : nil
                let id = one.player.pageID
                try ownContracts.write(
                    [id, one.team, "\(first + place)", "\(salary)", option],
                    from: Page("players/\(id.prefix(1))/\(id).html")
                )
            }
        }
        let ordered = coming.sorted { ($0.first, $1.player.pageID) > ($1.first, $0.player.pageID) }
        for (order, one) in ordered.enumerated() {
            try leagueContracts.write(
                ["\(order + 1)", one.player.pageID, one.player.name, one.team, "\(first)"] + one.cells,
                from: Page("contracts/players.html")
            )
        }
    }

    private struct Coming {
        let player: SamplePlayer
        let team: String
        let contract: Payroll.Contract
        let salaries: [Int?]

        var first: Int { (salaries.first ?? nil) ?? 0 }

        /// All but a year that somebody may call off.
        var guaranteed: Int {
            salaries.compactMap { $0 }.dropLast(contract.option == nil ? 0 : 1).reduce(0, +)
        }
        var cells: [String?] { salaries.map { $0.map { "\($0)" } } + ["\(guaranteed)"] }
    }
}
