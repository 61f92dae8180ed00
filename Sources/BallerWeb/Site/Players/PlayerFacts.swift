import BallerCore
import BallerServing

/// Who a player is: what lists and his page tell of him, side by side.
enum PlayerFacts {
    static func all(_ detail: PlayerDetailRow, _ profile: Record?) -> [Fact] {
        var facts: [Fact] = []
        let add = { (name: String, value: String?) in
            if let value, !value.isEmpty { facts.append(Fact(name: name, value: value)) }
        }
        if let team = detail.currentTeamAbbreviation, let league = detail.currentLeague, let year = detail.finalYear {
            let season = SeasonID(league: league, year: year)
            facts.append(Fact(name: "Team", value: team, link: SitePath.team(team, season)))
        }
        add("Full name", profile?["full_name"].text)
        add("Pronounced", profile?["pronunciation"].text)
        add("Position", detail.position)
        add("Shoots", profile?["shoots"].text)
        add("Height", detail.heightInches.map { "\(StatFormat.height(inches: $0)) (\(centimeters($0)) cm)" })
        add("Weight", detail.weightPounds.map { "\($0) lb (\(kilograms($0)) kg)" })
        add("Born", born(detail, profile))
        add("Died", day(profile?["death_date"].text))
        add("High school", profile?["high_school"].text)
        add("College", profile?["college"].text ?? detail.college)
        add("Draft", draft(profile))
        add("First game", day(profile?["debut_date"].text))
        add("First ABA game", day(profile?["aba_debut_date"].text))
        add("Experience", profile?["experience"].text)
        if let first = detail.debutYear?.name, let last = detail.finalYear?.name {
            add("Seasons", first == last ? first : "\(first) to \(last)")
        }
        add("Hall of Fame", hall(profile))
        add("Nicknames", profile?["nicknames"].text)
        add("NBA id", detail.nbaID.map { "\($0)" })
        add("Basketball-Reference id", detail.brefID)
        return facts
    }

    private static func born(_ detail: PlayerDetailRow, _ profile: Record?) -> String? {
        let place = profile?["birth_place"].text ?? profile?["birth_country"].text
        let words = [detail.birthDate.flatMap(CalendarDay.init)?.long, place.map { "in \($0)" }].compactMap(\.self)
        return words.isEmpty ? nil : words.joined(separator: " ")
    }

    private static func draft(_ profile: Record?) -> String? {
        if let written = profile?["draft"].text { return written }
        guard let year = profile?["draft_year"].integer else { return nil }
        let round = profile?["draft_round"].integer.map { "round \($0)" }
        let pick = profile?["draft_overall_pick"].integer.map { "\(StatFormat.ordinal($0)) pick" }
        return ([String(year)] + [round, pick].compactMap(\.self)).joined(separator: ", ")
    }

    private static func hall(_ profile: Record?) -> String? {
        profile?["hall_of_fame"].text ?? (profile?["is_hall_of_fame"].flag == true ? "Member" : nil)
    }

    private static func day(_ date: String?) -> String? { date.flatMap(CalendarDay.init)?.long ?? date }
    private static func centimeters(_ inches: Int) -> Int { Int((Double(inches) * 2.54).rounded()) }
    private static func kilograms(_ pounds: Int) -> Int { Int((Double(pounds) * 0.453_592_37).rounded()) }
}
