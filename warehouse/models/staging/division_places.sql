-- about: One row per team of a season with divisions: its place there, shared where no rule of the league decides.
-- key: season_year, team_id
-- reads: standing_teams, standing_games
-- Each round divides shared places and begins with the first criterion again for those that still share one.
WITH by_record AS (
    SELECT
        season_year,
        concat_ws('/', league, conference, division) AS table_name,
        team_id,
        0 AS is_leader,
        rank() OVER (PARTITION BY season_year, league, conference, division ORDER BY pct DESC) AS place
    FROM standing_teams
    WHERE division IS NOT NULL
),

once AS (
    SELECT rounds.*
    FROM @break_ties(by_record) AS rounds
),

twice AS (
    SELECT rounds.*
    FROM @break_ties(once) AS rounds
)

SELECT
    rounds.season_year,
    rounds.team_id,
    rounds.place
FROM @break_ties(twice) AS rounds
