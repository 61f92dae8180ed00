import BallerCore
import BallerServing

/// Who a player is: what lists and his page tell of him, side by side.
enum PlayerFacts {
    /// `hasDraft` says whether there is a page of the draft in which he was picked.
    static func all(_ detail: PlayerDetailRow, _ profile: Record?, hasDraft: Bool = false) -> [Fact] {
        var facts: [Fact] = []
        func add(_ name: String, _ value: String?, link: String? = nil) {
            if let value, !value.isEmpty { facts.append(Fact(name: name, value: value, link: link)) }
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
        facts += [born(detail, profile)].compactMap(\.self)
        add("Died", day(profile?["death_date"].text))
        add("High school", profile?["high_school"].text)
        facts += [college(detail, profile)].compactMap(\.self)
        add("Draft", draft(profile), link: hasDraft ? draftYear(profile).map { SitePath.draft($0) } : nil)
        add("First game", day(profile?["debut_date"].text))
        add("First ABA game", day(profile?["aba_debut_date"].text))
        add("Experience", profile?["experience"].text)
        if let first = detail.debutYear?.name, let last = detail.finalYear?.name {
            add("Seasons", first == last ? first : "\(first) to \(last)")
        }
        add("Hall of Fame", hall(profile), link: SitePath.hallOfFame)
        add("Nicknames", profile?["nicknames"].text)
        add("NBA id", detail.nbaID.map { "\($0)" })
        add("Basketball-Reference id", detail.brefID)
        return facts
    }

    private static func born(_ detail: PlayerDetailRow, _ profile: Record?) -> Fact? {
        let country = profile?["birth_country"].text
        let words = profile?["birth_place"].text ?? country.map(Country.name)
        let place = words.map { Run($0, link: country.map(SitePath.birthplace)) }
        let day = detail.birthDate.flatMap(CalendarDay.init).map {
            Run($0.long, link: SitePath.birthdays(on: detail.birthDate))
        }
        switch (day, place) {
        case (let day?, let place?): return Fact(name: "Born", runs: [day, " in ", place])
        case (let known?, nil), (nil, let known?): return Fact(name: "Born", runs: [known])
        case (nil, nil): return nil
        }
    }

    /// Each college with its page where that of the player's own record is the same; of another spelling there is none.
    private static func college(_ detail: PlayerDetailRow, _ profile: Record?) -> Fact? {
        guard let written = profile?["college"].text ?? detail.college else { return nil }
        let known = Set(detail.college?.split(separator: ", ").map(String.init) ?? [])
        let names = written.split(separator: ", ").map(String.init)
        return Fact(
            name: "College",
            runs: names.enumerated().flatMap { place, name -> [Run] in
                let run = Run(name, link: known.contains(name) ? SitePath.college(name) : nil)
                return place == 0 ? [run] : [", ", run]
            }
        )
    }

    static func draftYear(_ profile: Record?) -> Int? { profile?["draft_year"].integer }

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
