package org.tocsin.language;

import java.util.Random;

/** What is left out of one sentence while learning. */
final class Dropout {
  final float[][] words;
  final float[][] layers;

  Dropout(Random random, int size, float ofWords, float ofLayers) {
    words = new float[size][];
    for (int t = 0; t < size; t++) {
      words[t] = mask(random, ofWords);
    }
    layers = new float[Network.LAYERS + 1][];
    for (int layer = 0; layer < layers.length; layer++) {
      layers[layer] = mask(random, ofLayers);
    }
  }

  private static float[] mask(Random random, float rate) {
    float[] mask = new float[Network.WIDTH];
    for (int i = 0; i < mask.length; i++) {
      mask[i] = random.nextFloat() < rate ? 0 : 1 / (1 - rate);
    }
    return mask;
  }
}
