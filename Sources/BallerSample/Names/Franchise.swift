/// A team of the sample league through all its seasons.
struct Franchise {
    struct Identity {
        /// The first season_year with this name.
        let since: Int
        let city: String
        let nickname: String
        let abbreviation: String

        var fullName: String { "\(city) \(nickname)" }
        var arena: String { "\(city) Arena" }
    }

    /// The index in the list, which is the order in which teams enter the league.
    var index: Int
    /// Ten digits like real ids, but in a range of its own.
    let teamID: Int64
    /// Oldest first.
    var identities: [Identity]

    // Teams alternate as they enter, so that conferences and divisions stay the same size.
    var conference: String { index.isMultiple(of: 2) ? "East" : "West" }

    var division: String {
        let divisions = index.isMultiple(of: 2) ? ["Harbor", "Orchard", "Lakes"] : ["Prairie", "Summit", "Canyon"]
        return divisions[index / 2 % 3]
    }

    func identity(in year: Int) -> Identity? { identities.last { $0.since <= year } ?? identities.first }
}

extension Franchise {
    static let all: [Franchise] = [
        [(0, "Alder Bay", "Lanterns", "ALB")],
        [(0, "Mesa Roja", "Drifters", "MRJ")],
        [(0, "Port Vesper", "Pilots", "VES"), (1998, "New Vesper", "Pilots", "NVP")],
        [(0, "Tallgrass", "Harriers", "TAL")],
        [(0, "Kingsferry", "Millers", "KIN")],
        [(0, "Cold Spring", "Foxes", "COL"), (1979, "Silver Gap", "Foxes", "SGF")],
        [(0, "Marrowick", "Anchors", "MAR")],
        [(0, "Dry Fork", "Coyotes", "DRY")],
        [(0, "Saint Orrin", "Ravens", "ORR")],
        [(0, "Vallecito", "Comets", "VAL")],
        [(0, "Longmere", "Herons", "LON")],
        [(0, "Copper Ridge", "Smelters", "COP"), (2009, "Copper Ridge", "Condors", "CRC")],
        [(0, "East Brannoch", "Bells", "EBR")],
        [(0, "Wind Prairie", "Plainsmen", "WIN")],
        [(0, "Halcyon", "Kingfishers", "HAL")],
        [(0, "Torrey Pass", "Rams", "TPR")],
        [(0, "Grand Sable", "Voyagers", "GRS")],
        [(0, "Red Mesa", "Scorpions", "RED")],
        [(0, "Lower Quay", "Tides", "LOQ")],
        [(0, "Bison Flats", "Thunderheads", "BIS")],
        [(0, "Applegarth", "Orchardmen", "APP")],
        [(0, "High Tarn", "Icefall", "TRN")],
        [(0, "Northmere", "Loons", "NOR")],
        [(0, "Sandoval Creek", "Rattlers", "SAN")],
        [(0, "Wickford Sound", "Whalers", "WIC")],
        [(0, "Ogallah", "Sunflowers", "OGA")],
        [(0, "Cider Hill", "Badgers", "CID")],
        [(0, "Mount Aurelio", "Miners", "AUR")],
        [(0, "Five Lakes", "Sturgeons", "FIV")],
        [(0, "Calavera", "Night Owls", "CAL")],
    ].enumerated().map { index, identities in
        Franchise(
            index: index,
            teamID: 1_990_000_001 + Int64(index),
            identities: identities.map { Identity(since: $0.0, city: $0.1, nickname: $0.2, abbreviation: $0.3) }
        )
    }
}
