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
        @real_quotient(5 * stints.minutes_played, teams.minutes_played) AS share,
        teams.field_goals_made,
        teams.field_goals_attempted + 0.44 * teams.free_throws_attempted + coalesce(teams.total_turnovers, teams.turnovers) AS plays,
        teams.offensive_rebounds + teams.opponent_defensive_rebounds AS offensive_chances,
        teams.defensive_rebounds + teams.opponent_offensive_rebounds AS defensive_chances,
        teams.possessions,
        teams.opponent_field_goals_attempted - teams.opponent_three_pointers_attempted AS opponent_two_pointers_attempted
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
        @share_of_team(stints.field_goals_made) AS field_goals_made,
        @share_of_team(stints.plays) AS plays,
        @share_of_team(stints.offensive_chances) AS offensive_chances,
        @share_of_team(stints.defensive_chances) AS defensive_chances,
        @share_of_team(stints.possessions) AS possessions,
        @share_of_team(stints.opponent_two_pointers_attempted) AS opponent_two_pointers_attempted
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
        seasons.minutes_played,
        @each_count(seasons.this_count),
        seasons.plus_minus,
        @real_quotient(teams.field_goals_made, 1000000) AS team_field_goals_made,
        @real_quotient(teams.plays, 1000000) AS team_plays,
        @real_quotient(teams.offensive_chances, 1000000) AS offensive_chances,
        @real_quotient(teams.defensive_chances, 1000000) AS defensive_chances,
        @real_quotient(teams.possessions, 1000000) AS possessions,
        @real_quotient(teams.opponent_two_pointers_attempted, 1000000) AS opponent_two_pointers_attempted,
        -- Field goals and 0.44 of the free throws, in hundredths.
        100 * seasons.field_goals_attempted + 44 * seasons.free_throws_attempted AS hundredths_of_plays,
        CASE bases.basis WHEN 'per_36' THEN 36 WHEN 'per_100' THEN 100 WHEN 'advanced' THEN NULL ELSE 1 END AS times,
        CASE bases.basis
            WHEN 'per_game' THEN seasons.games_played
            WHEN 'per_36' THEN seasons.minutes_played
            WHEN 'per_100' THEN @real_quotient(teams.possessions, 1000000)
            ELSE 1
        END AS divisor
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
    CASE basis WHEN 'per_game' THEN @for_basis(minutes_played) ELSE CAST(minutes_played AS DOUBLE) END AS minutes_played,
    CAST(floor(possessions + 0.5) AS INTEGER) AS possessions,
    @for_basis(points) AS points,
    @for_basis(rebounds) AS rebounds,
    @for_basis(offensive_rebounds) AS offensive_rebounds,
    @for_basis(defensive_rebounds) AS defensive_rebounds,
    @for_basis(assists) AS assists,
    @for_basis(steals) AS steals,
    @for_basis(blocks) AS blocks,
    @for_basis(turnovers) AS turnovers,
    @for_basis(personal_fouls) AS personal_fouls,
    @for_basis(field_goals_made) AS field_goals_made,
    @for_basis(field_goals_attempted) AS field_goals_attempted,
    @for_basis(three_pointers_made) AS three_pointers_made,
    @for_basis(three_pointers_attempted) AS three_pointers_attempted,
    @for_basis(free_throws_made) AS free_throws_made,
    @for_basis(free_throws_attempted) AS free_throws_attempted,
    @for_basis(plus_minus) AS plus_minus,
    @rate(field_goals_made, field_goals_attempted) AS field_goal_pct,
    @rate(three_pointers_made, three_pointers_attempted) AS three_point_pct,
    @rate(free_throws_made, free_throws_attempted) AS free_throw_pct,
    @rate(50 * points, hundredths_of_plays) AS true_shooting_pct,
    @rate((2 * field_goals_made + three_pointers_made), 2 * field_goals_attempted) AS effective_field_goal_pct,
    @rate(three_pointers_attempted, field_goals_attempted) AS three_point_attempt_rate,
    @rate(free_throws_attempted, field_goals_attempted) AS free_throw_attempt_rate,
    @percent(offensive_rebounds, offensive_chances) AS offensive_rebound_pct,
    @percent(defensive_rebounds, defensive_chances) AS defensive_rebound_pct,
    @percent(rebounds, (offensive_chances + defensive_chances)) AS rebound_pct,
    @percent(assists, (team_field_goals_made - field_goals_made)) AS assist_pct,
    @percent(steals, possessions) AS steal_pct,
    @percent(blocks, opponent_two_pointers_attempted) AS block_pct,
    @percent(100 * turnovers, (hundredths_of_plays + 100 * turnovers)) AS turnover_pct,
    @percent((hundredths_of_plays + 100 * turnovers), 100 * team_plays) AS usage_pct,
    is_complete -- True where the season is known to be of all its games: `agg_player_seasons.is_complete`.
FROM lines
ORDER BY season_year, league, basis, player_id
