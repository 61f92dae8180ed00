extension SitePath {
    static let admin = "/admin"
    static let adminRuns = "/admin/runs"
    static let adminIdentity = "/admin/identity"
    static let adminWaivers = "/admin/waivers"

    static func run(_ id: Int64) -> String { "\(adminRuns)/\(id)" }
}
