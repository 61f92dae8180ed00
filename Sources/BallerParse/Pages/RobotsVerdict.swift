/// Whether the site's robots.txt lets a crawler ask for pages of a type.
package enum RobotsVerdict: Sendable, Hashable {
    case allowed
    /// Never asked for; `instead` says where the same facts come from. Pages that a person saved still parse.
    case disallowed(instead: String)

    package var isAllowed: Bool { self == .allowed }
}
