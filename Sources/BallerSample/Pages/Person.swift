import BallerCore

/// What is known of somebody beside the court, made of his id alone, so that the league is the same with pages and without.
struct Person {
    let birthday: CalendarDay?
    let birthPlace: String
    /// Two capital letters.
    let country: String
    let highSchool: String?
    let college: String?
    let isRightHanded: Bool
    let inches: Int
    let pounds: Int

    init(_ player: SamplePlayer) {
        self.init(
            SampleRandom(seed: UInt64(player.id)),
            birthYear: player.birthYear,
            inches: player.position.usualInches
        )
    }

    /// Somebody who is known under an id of pages alone.
    init(pageID: String, birthYear: Int) {
        self.init(SampleRandom(seed: 0, of: pageID), birthYear: birthYear, inches: 76)
    }

    private init(_ numbers: SampleRandom, birthYear: Int, inches usual: Int) {
        var random = numbers
        birthday = CalendarDay(year: birthYear, month: random.within(1...12), day: random.within(1...28))
        let hometown = random.below(Self.cities.count)
        inches = usual + random.within(-3...3)
        let isFromAbroad = random.chance(0.15)
        let abroad = Self.abroad[random.below(Self.abroad.count)]
        birthPlace = isFromAbroad ? abroad.place : Self.place(hometown)
        country = isFromAbroad ? abroad.country : "US"
        highSchool = isFromAbroad ? nil : "\(Self.schools[random.below(Self.schools.count)]) in \(Self.place(hometown))"
        let colleges = (0..<2).map { _ in
            "\(Self.cities[random.below(Self.cities.count)]) \(random.chance(0.7) ? "State" : "College")"
        }
        college =
            random.chance(isFromAbroad ? 0.8 : 0.12)
            ? nil : random.chance(0.1) && colleges[0] != colleges[1] ? colleges.joined(separator: ", ") : colleges[0]
        isRightHanded = random.chance(0.9)
        pounds = inches * 2 + random.within(40...75)
    }

    /// Completed years on a day.
    func age(on day: CalendarDay) -> Int? {
        guard let birthday else { return nil }
        let hasHadBirthday = (day.month, day.day) >= (birthday.month, birthday.day)
        return day.year - birthday.year - (hasHadBirthday ? 0 : 1)
    }

    /// In a season, as Basketball-Reference counts: on February 1.
    func age(in season: SeasonYear) -> Int? {
        CalendarDay(year: season.rawValue, month: 2, day: 1).flatMap(age(on:))
    }

    private static let cities = Franchise.all.map { $0.identities[0].city }
    private static let states = ["Orrin", "East Vesper", "New Brannoch", "Aurelia", "Sandoval", "North Mesa"]
    private static let schools = ["Central", "Saint Odo", "Lakeside", "Roosevelt Hill", "Eastgate", "Bishop Marl"]
    private static let abroad = [
        ("Saint-Orval, France", "FR"), ("Vrbnik, Croatia", "HR"), ("Altenrode, Germany", "DE"),
        ("Wollabee, Australia", "AU"),
        ("Okeze, Nigeria", "NG"), ("Peñaluz, Spain", "ES"), ("Kaunelis, Lithuania", "LT"), ("Port Anse, Bahamas", "BS"),
    ].map { (place: $0.0, country: $0.1) }

    private static func place(_ city: Int) -> String { "\(cities[city]), \(states[city % states.count])" }
}

extension SamplePlayer.Position {
    var title: String {
        switch self {
        case .guarding: "Point Guard"
        case .wing: "Small Forward"
        case .big: "Center"
        }
    }

    /// As rosters write it.
    var code: String {
        switch self {
        case .guarding: "PG"
        case .wing: "SF"
        case .big: "C"
        }
    }

    /// As votes and registers write it.
    var letter: String {
        switch self {
        case .guarding: "G"
        case .wing: "F"
        case .big: "C"
        }
    }

    fileprivate var usualInches: Int {
        switch self {
        case .guarding: 75
        case .wing: 79
        case .big: 82
        }
    }
}
