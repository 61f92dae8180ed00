/// Player names made of invented surnames; as in real life, some are shared, have a suffix or use non-ASCII letters.
struct PlayerNames {
    private var given: [String] = []

    /// The name of the next player.
    mutating func next(_ random: inout SampleRandom) -> String {
        let name =
            switch given.count % 60 {
            // A namesake from another team or era.
            case 37: given[random.below(given.count)]
            case 12: "\(fresh(&random)) Jr."
            case 49: "\(fresh(&random)) III"
            default: fresh(&random)
            }
        given.append(name)
        return name
    }

    private func fresh(_ random: inout SampleRandom) -> String {
        let first = Self.firstNames[random.below(Self.firstNames.count)]
        let surname = self.surname(&random)
        return switch random.below(40) {
        case 0: "\(first) \(surname)-\(self.surname(&random))"
        case 1: "\(first) O'\(surname)"
        case 2: "\(first.prefix(1)).\(Self.firstNames[random.below(Self.firstNames.count)].prefix(1)). \(surname)"
        default: "\(first) \(surname)"
        }
    }

    private func surname(_ random: inout SampleRandom) -> String {
        Self.stems[random.below(Self.stems.count)] + Self.endings[random.below(Self.endings.count)]
    }

    private static let firstNames = [
        "Aaron", "Abdou", "Adrian", "Alonzo", "Amari", "Anders", "André", "Anton", "Bastien", "Benny", "Bohdan",
        "Brice",
        "Caleb", "Cedric", "Clyde", "Corey", "Dante", "Darnell", "Davor", "Demetrius", "Denzel", "Dorian", "Earl",
        "Eli",
        "Emeka", "Emílio", "Felix", "Floyd", "Gaël", "Gerald", "Goran", "Grant", "Hakeem", "Harold", "Henrik", "Hugo",
        "Ignacio", "Isaiah", "Ivo", "Jalen", "Jérôme", "Joaquín", "Jonas", "Julius", "Kenji", "Kofi", "Kristaps",
        "Lamar",
        "Lars", "Leon", "Łukasz", "Malik", "Marcus", "Mateo", "Milan", "Moussa", "Nate", "Nikola", "Olu", "Omar",
        "Otis",
        "Pascal", "Percy", "Quentin", "Rafael", "Reggie", "Rémi", "Rolando", "Sami", "Sergei", "Sören", "Tariq", "Theo",
        "Tobias", "Tyrell", "Ulises", "Vasil", "Vernon", "Wendell", "Xavier", "Yannick", "Zeke", "Žan",
    ]
    private static let stems = [
        "Ald", "Barr", "Brand", "Calv", "Carr", "Dell", "Dorm", "Eck", "Est", "Farr", "Fenn", "Gall", "Garr", "Hald",
        "Hest",
        "Ill", "Jarr", "Kald", "Kest", "Lamb", "Lorr", "Marl", "Mond", "Nall", "Norr", "Ost", "Pell", "Penn", "Quarr",
        "Rand",
        "Rost", "Sall", "Senn", "Tall", "Tarr", "Ulv", "Varr", "Vest", "Wald", "Wenn", "Yarr", "Zell",
    ]
    private static let endings = [
        "aby", "adine", "ander", "ardo", "arić", "asco", "eau", "edge", "eford", "ekker", "elin", "ells", "emont",
        "enko",
        "erby", "ério", "escu", "ester", "etti", "eus", "ewick", "idge", "iević", "igan", "ikas", "illo", "inas",
        "ingham",
        "ington", "isch", "ivan", "oba", "odu", "olm", "omba", "ondo", "oque", "orsen", "osa", "ova", "ström", "ūnas",
    ]
}
