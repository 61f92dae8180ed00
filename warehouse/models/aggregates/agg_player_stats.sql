-- about: One row per player, regular season of a league and basis: the whole season as sums, a game, per 36 minutes, per 100 possessions, or in rates.
-- key: player_id, league, season_year, basis
-- checks: unique
-- reads: agg_player_seasons, agg_team_seasons
-- Formulas as in Basketball-Reference's glossary; a team's numbers count by the share of its time that the player was on court.
WITH stints AS (
    SELECT
        stints.player_id,
        stints.league,
        stints.season_year,
        @stint_of_team(stints, teams)
    FROM agg_player_seasons AS stints
    INNER JOIN agg_team_seasons AS teams
        ON
            stints.team_id = teams.team_id
            AND stints.season_year = teams.season_year
            AND stints.season_type = teams.season_type
    WHERE stints.season_type = 'REGULAR' AND stints.row_scope = 'stint'
),

-- Counts of the team are in millionths here.
teams AS (
    SELECT
        stints.player_id,
        stints.league,
        stints.season_year,
        @shares_of_stints(stints)
    FROM stints
    GROUP BY stints.player_id, stints.league, stints.season_year
),

bases AS (
    SELECT 'total' AS basis
    UNION ALL
    SELECT 'per_game' AS basis
    UNION ALL
    SELECT 'per_36' AS basis
    UNION ALL
    SELECT 'per_100' AS basis
    UNION ALL
    SELECT 'advanced' AS basis
),

lines AS (
    SELECT
        seasons.player_id,
        seasons.league,
        seasons.season_year,
        bases.basis,
        seasons.teams,
        seasons.games_played,
        seasons.games_started,
        seasons.is_complete,
        @line_on_basis(seasons, teams, bases.basis)
    FROM agg_player_seasons AS seasons
    LEFT JOIN teams
        ON
            seasons.player_id = teams.player_id
            AND seasons.league = teams.league
            AND seasons.season_year = teams.season_year
    CROSS JOIN bases
    WHERE seasons.season_type = 'REGULAR' AND seasons.row_scope = 'season_total'
)

SELECT
    player_id,
    league,
    season_year,
    basis, -- `total`, `per_game`, `per_36` minutes, `per_100` possessions, or `advanced` for rates.
    teams,
    games_played,
    games_started,
    @columns_of_basis(basis),
    is_complete -- True where the season is known to be of all its games: `agg_player_seasons.is_complete`.
FROM lines
ORDER BY season_year, league, basis, player_id
