/// Puts files so that each comes after the ones it reads.
struct BuildOrder {
    let files: [SQLFile]
    /// Relations that exist before the first file runs.
    let given: Set<String>

    /// Files that read none of the others come first, in the given order.
    func sorted() throws(WarehouseError) -> [SQLFile] {
        try checkNames()
        var made = given
        var waiting = files
        var order: [SQLFile] = []
        while !waiting.isEmpty {
            let ready = waiting.filter { $0.header.reads.allSatisfy(made.contains) }
            guard !ready.isEmpty else { throw .cycle(files: waiting.map(\.name)) }
            order += ready
            made.formUnion(ready.map(\.stem))
            waiting.removeAll { made.contains($0.stem) }
        }
        return order
    }

    private func checkNames() throws(WarehouseError) {
        let byName = Dictionary(grouping: files, by: \.stem)
        for (name, makers) in byName.sorted(by: { $0.key < $1.key }) where makers.count > 1 {
            throw .duplicateRelation(name: name, files: makers.map(\.name))
        }
        for file in files {
            for relation in file.header.reads where byName[relation] == nil && !given.contains(relation) {
                throw .unknownRelation(file: file.name, relation: relation)
            }
        }
    }
}
