-- about: The season of a team is the sum of the games, and of the box scores in every stat but the points.
-- failure: {n} [total|totals] of teams' seasons [is|are] not the sum of the games.
-- severity: error
-- reads: agg_team_seasons, dim_games, fact_team_gamelogs
-- key: team_id, season_year, season_type, stat
-- fault: UPDATE agg_team_seasons SET wins = wins + 1 WHERE team_id = 101
WITH records AS (
    SELECT
        team_id,
        season_year,
        season_type,
        count(*) AS games_played,
        count(*) FILTER (WHERE winner_team_id = team_id) AS wins,
        count(*) FILTER (WHERE winner_team_id <> team_id) AS losses,
        sum(points) AS points,
        sum(opponent_points) AS opponent_points
    FROM (
        SELECT
            *,
            home_team_id AS team_id,
            home_points AS points,
            away_points AS opponent_points
        FROM dim_games
        UNION ALL
        SELECT
            *,
            away_team_id AS team_id,
            away_points AS points,
            home_points AS opponent_points
        FROM dim_games
    )
    GROUP BY team_id, season_year, season_type
),

sums AS (
    SELECT
        team_id,
        season_year,
        season_type,
        count(*) AS box_scores,
        @complete_sum(minutes_played) AS minutes_played,
        @complete_sum(field_goals_made) AS field_goals_made,
        @complete_sum(field_goals_attempted) AS field_goals_attempted,
        @complete_sum(three_pointers_made) AS three_pointers_made,
        @complete_sum(three_pointers_attempted) AS three_pointers_attempted,
        @complete_sum(free_throws_made) AS free_throws_made,
        @complete_sum(free_throws_attempted) AS free_throws_attempted,
        @complete_sum(offensive_rebounds) AS offensive_rebounds,
        @complete_sum(defensive_rebounds) AS defensive_rebounds,
        @complete_sum(rebounds) AS rebounds,
        @complete_sum(assists) AS assists,
        @complete_sum(steals) AS steals,
        @complete_sum(blocks) AS blocks,
        @complete_sum(turnovers) AS turnovers,
        @complete_sum(personal_fouls) AS personal_fouls
    FROM fact_team_gamelogs
    GROUP BY team_id, season_year, season_type
),

compared AS (
    SELECT
        coalesce(records.team_id, totals.team_id) AS team_id,
        coalesce(records.season_year, totals.season_year) AS season_year,
        coalesce(records.season_type, totals.season_type) AS season_type,
        unnest([
            {'stat': 'games_played', 'season_total': totals.games_played, 'game_sum': records.games_played},
            {'stat': 'wins', 'season_total': totals.wins, 'game_sum': records.wins},
            {'stat': 'losses', 'season_total': totals.losses, 'game_sum': records.losses},
            {'stat': 'box_scores', 'season_total': totals.box_scores, 'game_sum': coalesce(sums.box_scores, 0)},
            {'stat': 'minutes_played', 'season_total': totals.minutes_played, 'game_sum': sums.minutes_played},
            {'stat': 'field_goals_made', 'season_total': totals.field_goals_made, 'game_sum': sums.field_goals_made},
            {'stat': 'field_goals_attempted', 'season_total': totals.field_goals_attempted, 'game_sum': sums.field_goals_attempted},
            {'stat': 'three_pointers_made', 'season_total': totals.three_pointers_made, 'game_sum': sums.three_pointers_made},
            {'stat': 'three_pointers_attempted', 'season_total': totals.three_pointers_attempted, 'game_sum': sums.three_pointers_attempted},
            {'stat': 'free_throws_made', 'season_total': totals.free_throws_made, 'game_sum': sums.free_throws_made},
            {'stat': 'free_throws_attempted', 'season_total': totals.free_throws_attempted, 'game_sum': sums.free_throws_attempted},
            {'stat': 'offensive_rebounds', 'season_total': totals.offensive_rebounds, 'game_sum': sums.offensive_rebounds},
            {'stat': 'defensive_rebounds', 'season_total': totals.defensive_rebounds, 'game_sum': sums.defensive_rebounds},
            {'stat': 'rebounds', 'season_total': totals.rebounds, 'game_sum': sums.rebounds},
            {'stat': 'assists', 'season_total': totals.assists, 'game_sum': sums.assists},
            {'stat': 'steals', 'season_total': totals.steals, 'game_sum': sums.steals},
            {'stat': 'blocks', 'season_total': totals.blocks, 'game_sum': sums.blocks},
            {'stat': 'turnovers', 'season_total': totals.turnovers, 'game_sum': sums.turnovers},
            {'stat': 'personal_fouls', 'season_total': totals.personal_fouls, 'game_sum': sums.personal_fouls},
            {'stat': 'points', 'season_total': totals.points, 'game_sum': records.points},
            {'stat': 'opponent_points', 'season_total': totals.opponent_points, 'game_sum': records.opponent_points}
        ], recursive := true)
    FROM records
    FULL JOIN agg_team_seasons AS totals
        ON
            records.team_id = totals.team_id
            AND records.season_year = totals.season_year
            AND records.season_type = totals.season_type
    LEFT JOIN sums
        ON
            records.team_id = sums.team_id
            AND records.season_year = sums.season_year
            AND records.season_type = sums.season_type
)

SELECT
    team_id,
    season_year,
    season_type,
    stat,
    season_total,
    game_sum
FROM compared
WHERE season_total IS DISTINCT FROM game_sum
ORDER BY team_id, season_year, season_type, stat
