-- about: One row per accepted record of a team in a game, of every source.
-- made: union
SELECT
    @team_defaults(CAST(NULL AS STRING))
