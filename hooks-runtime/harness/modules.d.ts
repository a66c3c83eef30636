/** The modules that the harness finds in its isolate beside its own: the hook, and what it needs of the platform. */
declare module "node:async_hooks" {
  export class AsyncLocalStorage<T> {
    run<R>(store: T, action: () => R): R;
    getStore(): T | undefined;
  }
}

declare module "cloudflare:workers" {
  export const WorkerEntrypoint: new () => object;
  export const RpcStub: { readonly prototype: object };
  export const RpcPromise: { readonly prototype: object };
  export const RpcProperty: { readonly prototype: object };
}
