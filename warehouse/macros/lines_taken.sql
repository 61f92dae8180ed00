-- about: The staged lines of games but those of a game that is taken from another source; `part` says whose lines they are.
-- parameters: relation, part
-- any:
(
    SELECT records.*
    FROM {relation} AS records
    LEFT JOIN game_sources AS chosen ON records.game_id = chosen.game_id AND chosen.part = {part}
    WHERE chosen.game_id IS NULL OR records.source = chosen.source
)
