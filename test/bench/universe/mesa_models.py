"""The three models of the framework comparison in Mesa, as its users write them; prints one median in milliseconds for each."""

import json
import math
import statistics
import sys
import time

import mesa
import numpy as np


class Resident(mesa.Agent):
    def __init__(self, model, kind):
        super().__init__(model)
        self.kind = kind

    def step(self):
        neighbours = self.model.grid.iter_neighbors(self.pos, True, radius=self.model.radius)
        if sum(1 for other in neighbours if other.kind == self.kind) < self.model.like_min:
            self.model.grid.move_to_empty(self)


class Neighbourhood(mesa.Model):
    def __init__(self, side, people, radius, like_min, seed):
        super().__init__(rng=seed)
        self.radius, self.like_min = radius, like_min
        self.grid = mesa.space.SingleGrid(side, side, torus=False)
        for k in range(people):
            resident = Resident(self, int(k < people / 2))
            self.grid.move_to_empty(resident) if resident.pos else self.grid.place_agent(
                resident, self.random.choice(sorted(self.grid.empties))
            )

    def step(self):
        self.agents.shuffle_do("step")


class Bird(mesa.Agent):
    def __init__(self, model):
        super().__init__(model)
        angle = model.random.random() * 2 * math.pi
        self.way = np.array([math.cos(angle), math.sin(angle)])

    def step(self):
        sky = self.model.space
        others = sky.get_neighbors(self.pos, self.model.sight, include_center=False)
        if others:
            cohere, apart, match = np.zeros(2), np.zeros(2), np.zeros(2)
            for other in others:
                heading = sky.get_heading(self.pos, other.pos)
                cohere += heading
                if sky.get_distance(self.pos, other.pos) < 1:
                    apart -= heading
                match += other.way
            self.way = (self.way + (cohere * 0.03 + apart * 0.015 + match * 0.05) / len(others)) / 2
            self.way /= np.linalg.norm(self.way)
        sky.move_agent(self, self.pos + self.way)


class Flock(mesa.Model):
    def __init__(self, extent, birds, sight, seed):
        super().__init__(rng=seed)
        self.sight = sight
        self.space = mesa.space.ContinuousSpace(extent, extent, torus=True)
        for _ in range(birds):
            bird = Bird(self)
            self.space.place_agent(bird, (self.random.random() * extent, self.random.random() * extent))

    def step(self):
        self.agents.shuffle_do("step")


class Grazer(mesa.Agent):
    gain, births = 5, 0.2

    def __init__(self, model, energy):
        super().__init__(model)
        self.energy = energy

    def step(self):
        near = self.model.grid.get_neighborhood(self.pos, moore=True, include_center=False)
        self.model.grid.move_agent(self, self.random.choice(near))
        self.energy -= 1
        self.eat()
        if self.energy < 0:
            self.model.grid.remove_agent(self)
            self.remove()
        elif self.random.random() < self.births:
            self.energy /= 2
            self.model.grid.place_agent(type(self)(self.model, self.energy), self.pos)


class Sheep(Grazer):
    def eat(self):
        x, y = self.pos
        if self.model.rest[x, y] == 0:
            self.energy += self.gain
            self.model.rest[x, y] = self.model.regrow


class Wolf(Grazer):
    gain = 13

    def eat(self):
        prey = [other for other in self.model.grid.get_cell_list_contents([self.pos]) if isinstance(other, Sheep)]
        if prey:
            eaten = self.random.choice(prey)
            self.energy += self.gain
            self.model.grid.remove_agent(eaten)
            eaten.remove()


class Pasture(mesa.Model):
    def __init__(self, side, sheep, wolves, regrow, sheep_births, wolf_births, seed):
        super().__init__(rng=seed)
        Sheep.births, Wolf.births = sheep_births, wolf_births
        self.regrow = regrow
        self.grid = mesa.space.MultiGrid(side, side, torus=True)
        rng = np.random.default_rng(seed)
        self.rest = np.where(rng.random((side, side)) < 0.5, 0, rng.integers(1, regrow + 1, (side, side)))
        for kind, count in ((Sheep, sheep), (Wolf, wolves)):
            for _ in range(count):
                animal = kind(self, self.random.random() * 2 * kind.gain)
                self.grid.place_agent(animal, (self.random.randrange(side), self.random.randrange(side)))

    def step(self):
        for kind in (Sheep, Wolf):
            if kind in self.agents_by_type:
                self.agents_by_type[kind].shuffle_do("step")
        self.rest = np.maximum(self.rest - 1, 0)


MODELS = {
    "Schelling small": (lambda seed: Neighbourhood(40, 1000, 1, 3, seed), 20),
    "Schelling large": (lambda seed: Neighbourhood(100, 8000, 2, 8, seed), 20),
    "Flocking small": (lambda seed: Flock(100, 200, 5, seed), 100),
    "Flocking large": (lambda seed: Flock(150, 400, 15, seed), 100),
    "WolfSheep small": (lambda seed: Pasture(25, 60, 40, 20, 0.2, 0.1, seed), 100),
    "WolfSheep large": (lambda seed: Pasture(100, 1000, 500, 10, 0.4, 0.2, seed), 100),
}


def main():
    runs = int(sys.argv[1]) if len(sys.argv) > 1 else 3
    medians = {}
    for name, (make, rounds) in MODELS.items():
        times = []
        for seed in range(1, runs + 1):
            model = make(seed)
            start = time.perf_counter()
            for _ in range(rounds):
                model.step()
            times.append((time.perf_counter() - start) * 1000)
        medians[name] = statistics.median(times)
        print(f"{name}: {medians[name]:.1f} ms", file=sys.stderr)
    print(json.dumps({"name": f"Mesa {mesa.__version__}", "medians": medians}))


if __name__ == "__main__":
    main()
